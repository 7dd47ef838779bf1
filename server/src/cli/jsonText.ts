/** What a command prints for programs, which a terminal may show as well. */

/** Control characters that JSON lets stand, and marks that turn the direction of writing */
const unseen = /[\u007f-\u009f\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** All of them are written as escapes, which mean the same to programs. */
export function jsonText(value: unknown): string {
  const written = JSON.stringify(value, undefined, 2);
  return `${written.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
