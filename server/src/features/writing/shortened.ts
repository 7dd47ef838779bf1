/** The beginning of a long text, cut between two words. */

const ellipsis = '…';

/** `text` itself where it is short enough; otherwise as many whole words as fit, and an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  const words = blank > length / 2 ? cut.slice(0, blank) : wholeCharacters(cut);
  return `${words.replace(/[\s,;:–-]{1,9}$/u, '')} ${ellipsis}`.replace(` ${ellipsis}`, ellipsis);
}

/** Never half of a character that takes two units. */
function wholeCharacters(cut: string): string {
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}
