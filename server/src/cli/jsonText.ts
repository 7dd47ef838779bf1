/** What a command prints for programs, which a terminal may show as well. */
import { unseen } from '../text/unseen.ts';

/** Signs that are not seen are written as escapes, which mean the same to programs; line breaks set the values apart. */
export function jsonText(value: unknown): string {
  const written = JSON.stringify(value, undefined, 2);
  return `${written.replace(unseen, (sign) => (sign === '\n' ? sign : escape(sign)))}\n`;
}

function escape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
