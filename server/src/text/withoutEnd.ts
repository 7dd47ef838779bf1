/** A piece of text without the punctuation and blanks at its end. */

const endMarks = ',;:.–- \t\n\u00A0';

export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && endMarks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
