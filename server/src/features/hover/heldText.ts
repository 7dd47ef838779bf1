/** A resolution whose text the corpus holds. */
import type { Known, KnownText } from '../../corpus/known.ts';
import { escaped } from '../writing/escaped.ts';
import { shortened } from '../writing/shortened.ts';
import { listUnder } from './listUnder.ts';
import { sourceLines, statementLines } from './sourceLines.ts';

const lineLength = 160;

/** Summary, operative paragraphs in a line each, annexes, citing texts. */
export function heldText(known: Known, text: KnownText): readonly string[] {
  const { annexes, citedIn } = known;
  const operative = text.operative.map(
    ({ label, line }) =>
      `- ${label === '' ? '' : `**${escaped(label)}** `}${escaped(shortened(line, lineLength))}`,
  );
  return [
    escaped(text.summary),
    listUnder(`Operative paragraphs (after ${preamble(text)})`, operative),
    listUnder('Annexes', statementLines(annexes)),
    listUnder('Cited in', sourceLines(citedIn)),
    `*Text: ${escaped(text.file)}*`,
  ];
}

function preamble({ preambularCount }: KnownText): string {
  return preambularCount === 1
    ? '1 preambular paragraph'
    : `${preambularCount} preambular paragraphs`;
}
