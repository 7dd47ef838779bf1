/** An abbreviation under the cursor, and all the places where the draft uses it. */
import type { Resolution } from '../../model/resolution.ts';
import { acronymFindsIn } from '../../rules/acronymFinds.ts';
import type { AcronymFind } from '../../rules/wordFinds.ts';
import type { Body } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { acronymUnder } from './acronymUnder.ts';
import type { Occurrences } from './occurrencesOf.ts';

/** Declared where it stands in parentheses behind its words; absent where the cursor is on no abbreviation. */
export function acronymAt(resolution: Resolution, offset: number): Occurrences | undefined {
  const letters = acronymUnder(resolution, offset)?.letters;
  if (letters === undefined) return undefined;
  const bodies = resolution.readables.map(({ body }) => body);
  const mentioned = bodies.flatMap((body) =>
    findsIn(body, letters).map((find) => ({ as: find.as, span: spanOf(body, find) })),
  );
  const isDeclared = ({ as }: { as: AcronymFind['as'] }) => as === 'introduced';
  return {
    declarations: mentioned.filter(isDeclared).map(({ span }) => span),
    mentions: mentioned.filter((one) => !isDeclared(one)).map(({ span }) => span),
  };
}

/** To look for the letters first costs far less than to look for abbreviations. */
function findsIn({ prose: { text } }: Body, letters: string): readonly AcronymFind[] {
  if (!text.includes(letters)) return [];
  return acronymFindsIn(text).filter((find) => find.letters === letters);
}

function spanOf({ prose }: Body, { start, letters }: AcronymFind): Span {
  return sourceSpan(prose, start, start + letters.length);
}
