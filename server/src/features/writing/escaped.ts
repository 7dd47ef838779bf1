/** Words of a draft or of the corpus as Markdown that shows them and does nothing else. */

/** Blanks and line breaks, control characters, and marks that turn the direction of writing. */
const unseen = /[\s\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]+/gu;
/** Signs that open a link, an image, a tag, an entity, code, emphasis, a table or an address. */
const signs = /[\\`*_[\]<>#|~&!@]/g;
/** `https://`, `command://` */
const scheme = /:(?=\/\/)/g;
/** `www.un.org` */
const bareHost = /\bwww\./gi;
/** `- `, `+ `, `===` where a line begins */
const lineSign = /^[-+=]/;
/** `1. `, `1) ` where a line begins */
const lineNumber = /^(\d{1,9})([.)])/;

/** One line: hostile or careless text can make neither links, images, tags nor headings of it. */
export function escaped(words: string): string {
  return words
    .replace(unseen, ' ')
    .trim()
    .replace(signs, '\\$&')
    .replace(scheme, '\\:')
    .replace(bareHost, (host) => `${host.slice(0, -1)}\\.`)
    .replace(lineSign, '\\$&')
    .replace(lineNumber, '$1\\$2');
}
