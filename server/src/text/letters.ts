/** Letters of any script that has two cases; far quicker to load than the Unicode classes of regular expressions. */

/** Whether a text begins with a small letter. */
export function isSmallLetter(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether a text begins with a capital letter. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a text begins with a letter or an arabic digit. */
export function isLetterOrDigit(text: string): boolean {
  return isSmallLetter(text) || isCapital(text) || /^\d/.test(text);
}
