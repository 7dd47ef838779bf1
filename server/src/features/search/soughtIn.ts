/** What is looked for: numbers of paragraphs, and words. */

export interface Sought {
  /** "op7", "pp3", "7(b)", in small letters and without blanks. */
  readonly numbers: readonly string[];
  /** In small letters. */
  readonly words: readonly string[];
}

/** `op7`, `#7`, `7`, `pp3`, `op7(b)(i)` */
const number = /^(?:#|op|pp)?\d{1,4}(?:\(\w{1,5}\)){0,3}$/;
/** `op 7`, `# 7`, `7 (b)`: written apart */
const apart = /(?<=(?:^|\s)(?:#|op|pp)|\d|\)) +(?=\d|\()/g;

/** `op7 libraries` → op7; libraries */
export function soughtIn(query: string): Sought {
  const pieces = query.toLowerCase().trim().replace(apart, '').split(/\s+/);
  const all = pieces.filter((piece) => piece !== '');
  return {
    numbers: all.filter((piece) => number.test(piece)).map((piece) => piece.replace('#', '')),
    words: all.filter((piece) => !number.test(piece)),
  };
}
