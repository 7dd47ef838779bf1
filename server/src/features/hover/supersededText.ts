/** By which later texts a resolution is superseded as a whole. */
import type { Known, Statement } from '../../corpus/known.ts';
import { escaped } from '../writing/escaped.ts';
import { listUnder } from './listUnder.ts';

const shown = 5;

/** "**Superseded by** *General Assembly resolution 79/138*, paragraph 4: “Decides …”"; a list where several say so. Else empty. */
export function supersededText({ supersededBy }: Known): string {
  const lines = newestFirst(supersededBy).slice(0, shown).map(named);
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return `**Superseded by** ${only}`;
  const more = supersededBy.length - lines.length;
  const items = lines.map((line) => `- ${line}`);
  return listUnder('Superseded by', more > 0 ? [...items, `- and ${more} more`] : items);
}

function newestFirst(statements: readonly Statement[]): readonly Statement[] {
  const dateOf = ({ source }: Statement) => source.date ?? '';
  return statements.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
}

function named({ text, source }: Statement): string {
  return `*${escaped(source.name)}*, ${escaped(source.place)}: “${escaped(text)}”`;
}
