/** All that is known of one resolution, as a page. */
import type { Known } from '../corpus/known.ts';
import { citedText } from './hover/citedText.ts';
import { dateLine } from './hover/dateLine.ts';
import { heldText } from './hover/heldText.ts';
import { supersededText } from './hover/supersededText.ts';
import { escaped } from './writing/escaped.ts';
import { officialLink, type LinkLanguage } from './writing/officialLink.ts';

export interface PageOptions {
  readonly language: LinkLanguage;
}

/** Markdown; words of the corpus in it are escaped. */
export function knownText(known: Known, { language }: PageOptions): string {
  const { organ, kind, number, title, text } = known;
  const link = officialLink({ kind, number, organ }, language);
  const blocks = [
    `# ${escaped(`${organ} ${kind} ${number}`)}`,
    supersededText(known),
    title === undefined ? '' : `**${escaped(title)}**`,
    dateLine(known, undefined),
    ...(text === undefined ? citedText(known) : heldText(known, text)),
    link === undefined ? '' : `Official text: [${link.symbol}](${link.address})`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
