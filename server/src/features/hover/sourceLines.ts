/** Who says something, as Markdown. */
import type { Source, Statement } from '../../corpus/known.ts';
import { escaped } from '../writing/escaped.ts';
import { inCountingOrder } from '../../text/countingOrder.ts';
import { groupedBy } from '../../text/groupedBy.ts';
import { shortened } from '../../text/shortened.ts';

const statementLength = 420;
const statementsShown = 8;
const sourcesShown = 5;

/** One line a statement, equal ones joined, those of most texts first: "- endorsed the … — *resolution 22/7*, paragraph 3". */
export function statementLines(statements: readonly Statement[]): readonly string[] {
  const byText = groupedBy(statements, ({ text }) => text);
  const lines = [...byText]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, statementsShown)
    .map(([text, said]) => {
      const names = namesAndPlaces(newestFirst(said.map(({ source }) => source)));
      const by = withCount(names.slice(0, sourcesShown), names.length);
      return `- ${escaped(shortened(text, statementLength))} — ${by.join('; ')}`;
    });
  return withCount(lines, byText.size, '- ');
}

/** One line a citing text with all its places, the newest first, and how many more there are. */
export function sourceLines(sources: readonly Source[]): readonly string[] {
  const lines = namesAndPlaces(newestFirst(sources));
  const shown = lines.slice(0, sourcesShown).map((line) => `- ${line}`);
  return withCount(shown, lines.length, '- ');
}

/** Those that are shown, and how many of all are not. */
function withCount(shown: readonly string[], all: number, bullet = ''): readonly string[] {
  return all > shown.length ? [...shown, `${bullet}and ${all - shown.length} more`] : shown;
}

/** By the date of the citing text; those of one day, or without a date, by their numbers; places of one text as they are. */
function newestFirst(sources: readonly Source[]): readonly Source[] {
  return sources.toSorted((a, b) => {
    const [first, second] = [a.date ?? '', b.date ?? ''];
    if (first !== second) return first < second ? 1 : -1;
    return a.name === b.name ? 0 : inCountingOrder(b.name, a.name);
  });
}

function namesAndPlaces(sources: readonly Source[]): readonly string[] {
  const byName = groupedBy(sources, ({ name }) => name);
  return [...byName].map(([name, places]) => {
    const distinct = new Set(places.map(({ place }) => place));
    return `*${escaped(name)}*, ${escaped([...distinct].join(', '))}`;
  });
}
