/** The bare words of our Markdown, for editors that do not read it. */

/** `### General Assembly resolution 65/230` */
const headingSign = /^#{1,6} /gm;
/** `[A/RES/65/230](https://docs.un.org/en/A/RES/65/230)` */
const link = /\[((?:\\.|[^\]\\\n[]){1,200})\]\(([^)\s]{1,500})\)/g;
/** `\*`, `**`, `` ` `` */
const sign = /\\(.)|[*`]/g;

/** A link keeps its address: the drafter can follow it all the same. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(headingSign, '')
    .replace(link, '$1 ($2)')
    .replace(sign, (_, meant: string | undefined) => meant ?? '');
}
