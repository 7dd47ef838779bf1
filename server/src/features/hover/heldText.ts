/** A resolution whose text the corpus holds. */
import type { Known, KnownText } from '../../corpus/known.ts';
import { escaped } from '../writing/escaped.ts';
import { shortened } from '../../text/shortened.ts';
import { listUnder } from './listUnder.ts';
import { sourceLines, statementLines } from './sourceLines.ts';
import { fileName } from '../../text/fileName.ts';

const lineLength = 160;

/** Summary, operative paragraphs in a line each, annexes, citing texts. */
export function heldText({ annexes, citedIn }: Known, text: KnownText): readonly string[] {
  return [
    escaped(text.summary),
    listUnder('Operative paragraphs', text.operative.map(operativeLine)),
    listUnder('Annexes', statementLines(annexes)),
    listUnder('Cited in', sourceLines(citedIn)),
    `*The corpus holds its text (${escaped(fileName(text.file))}): ${size(text)}.*`,
  ];
}

function operativeLine({ label, line }: KnownText['operative'][number]): string {
  const number = label === '' ? '' : `**${escaped(label)}** `;
  return `- ${number}${escaped(shortened(line, lineLength))}`;
}

function size({ preambularCount, operative, status }: KnownText): string {
  const name = status === 'draft' ? 'a draft with' : 'the adopted text with';
  return `${name} ${preambularCount} preambular and ${operative.length} operative paragraphs`;
}
