/** How paragraphs are numbered while a draft grows. */

/** `running` counts on; `frozen` keeps the numbers that others know: what is inserted is called 5 bis, and what goes leaves a gap. */
export type NumberingMode = 'running' | 'frozen';
