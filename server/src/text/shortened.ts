/** The beginning of a long text, cut between two words. */
import { withoutEnd } from './withoutEnd.ts';

/** `text` itself where it is short enough; otherwise as many whole words as fit, and an ellipsis. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const blank = cut.lastIndexOf(' ');
  const words = blank > length / 2 ? cut.slice(0, blank) : wholeCharacters(cut);
  return `${withoutEnd(words)}…`;
}

/** Never half of a character that takes two units. */
function wholeCharacters(cut: string): string {
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}
