/** A found paragraph as a line of a list. */
import { ThemeIcon, type QuickInputButton, type QuickPickItem } from 'vscode';
import type { FoundWording } from '../../server/src/protocol/contract.ts';

export interface WordingLine extends QuickPickItem {
  readonly wording: FoundWording;
}

export const insertButton: QuickInputButton = {
  iconPath: new ThemeIcon('insert'),
  tooltip: 'Insert with source as a footnote',
};

/** `$(flame)` in somebody else's words would be shown as a picture: a blank that is hardly seen keeps it from that. */
const picture = /\$\(/g;

/** `about` is what is told of its share; buttons only where there is a draft to insert it into. */
export function wordingLine(
  wording: FoundWording,
  about: string,
  buttons: readonly QuickInputButton[],
): WordingLine {
  const { name, place, date } = wording;
  return {
    wording,
    label: plain(`${about}${name}`),
    description: plain(date === undefined ? place : `${place} · ${date}`),
    detail: plain(excerptOf(wording)),
    buttons,
  };
}

function plain(words: string): string {
  return words.replace(picture, '$\u200a(');
}

const before = 40;

/** From a little before the phrase. */
function excerptOf({ text, phrase }: FoundWording): string {
  const start = text.lastIndexOf(' ', Math.max(0, (phrase?.start ?? 0) - before));
  return start <= 0 ? text : `…${text.slice(start)}`;
}
