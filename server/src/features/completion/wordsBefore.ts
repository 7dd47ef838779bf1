/** The words of a paragraph up to the cursor. */

const reach = 400;

/** At most a few lines; line breaks are blanks, so that positions from the end stay those of the draft. */
export function wordsBefore(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - reach), offset).replaceAll('\r', ' ');
  const paragraph = near.slice(near.lastIndexOf('\n\n') + 1);
  return paragraph.replaceAll('\n', ' ');
}
