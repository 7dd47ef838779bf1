/** Who says something, as Markdown. */
import type { Source, Statement } from '../../corpus/known.ts';
import { escaped } from '../writing/escaped.ts';
import { groupedBy } from '../writing/groupedBy.ts';
import { shortened } from '../../text/shortened.ts';

const statementLength = 420;
const sourcesShown = 12;

/** One line a statement, equal ones joined: "- endorsed the … — *resolution 22/7*, paragraph 3". */
export function statementLines(statements: readonly Statement[]): readonly string[] {
  const byText = groupedBy(statements, ({ text }) => text);
  return [...byText].map(([text, said]) => {
    const sources = said.map(({ source }) => source);
    return `- ${escaped(shortened(text, statementLength))} — ${namesAndPlaces(sources).join('; ')}`;
  });
}

/** One line a citing text with all its places. */
export function sourceLines(sources: readonly Source[]): readonly string[] {
  const lines = namesAndPlaces(sources);
  const shown = lines.slice(0, sourcesShown).map((line) => `- ${line}`);
  const more = lines.length - shown.length;
  return more > 0 ? [...shown, `- and ${more} more`] : shown;
}

function namesAndPlaces(sources: readonly Source[]): readonly string[] {
  const byName = groupedBy(sources, ({ name }) => name);
  return [...byName].map(([name, places]) => {
    const distinct = new Set(places.map(({ place }) => place));
    return `*${escaped(name)}*, ${escaped([...distinct].join(', '))}`;
  });
}
