/** An abbreviation under the cursor, and all the places where the draft uses it. */
import type { Resolution } from '../../model/resolution.ts';
import { acronymFindsIn } from '../../rules/acronymFinds.ts';
import type { AcronymFind } from '../../rules/wordFinds.ts';
import type { Body } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { touches, type Span } from '../../text/span.ts';
import type { Occurrences } from './occurrencesOf.ts';

/** Declared where it stands in parentheses behind its words; absent where the cursor is on no abbreviation. */
export function acronymAt({ readables }: Resolution, offset: number): Occurrences | undefined {
  const bodies = readables.map(({ body }) => body);
  const letters = lettersAt(bodies, offset);
  if (letters === undefined) return undefined;
  const mentioned = bodies.flatMap((body) =>
    findsIn(body, letters).map((find) => ({ as: find.as, span: spanOf(body, find) })),
  );
  const isDeclared = ({ as }: { as: AcronymFind['as'] }) => as === 'introduced';
  return {
    declarations: mentioned.filter(isDeclared).map(({ span }) => span),
    mentions: mentioned.filter((one) => !isDeclared(one)).map(({ span }) => span),
  };
}

function lettersAt(bodies: readonly Body[], offset: number): string | undefined {
  for (const body of bodies) {
    if (!touches(body.span, offset)) continue;
    const find = acronymFindsIn(body.prose.text).find((one) => touches(spanOf(body, one), offset));
    if (find !== undefined) return find.letters;
  }
  return undefined;
}

/** To look for the letters first costs far less than to look for abbreviations. */
function findsIn({ prose: { text } }: Body, letters: string): readonly AcronymFind[] {
  if (!text.includes(letters)) return [];
  return acronymFindsIn(text).filter((find) => find.letters === letters);
}

function spanOf({ prose }: Body, { start, letters }: AcronymFind): Span {
  return sourceSpan(prose, start, start + letters.length);
}
