/** The words of a paragraph up to the cursor. */

const reach = 400;

/** At most a few lines of one paragraph. */
export function wordsBefore(text: string, offset: number): string {
  const near = text.slice(Math.max(0, offset - reach), offset).replaceAll('\r\n', '\n');
  return near.slice(near.lastIndexOf('\n\n') + 1);
}
