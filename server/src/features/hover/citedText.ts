/** A resolution known only from texts that cite it. */
import type { Known } from '../../corpus/known.ts';
import { listUnder } from './listUnder.ts';
import { sourceLines, statementLines } from './sourceLines.ts';

/** What citing texts say it did and is about, each statement with its source. */
export function citedText(known: Known): readonly string[] {
  return [
    known.statements.length + known.subjects.length === 0
      ? 'The corpus does not hold its text, and the texts that cite it do not say what it did.'
      : 'The corpus does not hold its text; this is what texts that cite it say.',
    listUnder('What it did', statementLines(known.statements)),
    listUnder('What it is about', statementLines(known.subjects)),
    listUnder('Annexes', statementLines(known.annexes)),
    listUnder('Cited in', sourceLines(known.citedIn)),
  ];
}
