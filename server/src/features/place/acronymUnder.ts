/** The abbreviation under the cursor. */
import type { Resolution } from '../../model/resolution.ts';
import { acronymFindsIn } from '../../rules/acronymFinds.ts';
import type { AcronymFind } from '../../rules/wordFinds.ts';
import { sourceSpan } from '../../text/prose.ts';
import { touches, type Span } from '../../text/span.ts';

export interface AcronymUnder {
  readonly letters: string;
  readonly as: AcronymFind['as'];
  readonly span: Span;
}

/** Absent where the cursor is on none. */
export function acronymUnder({ readables }: Resolution, offset: number): AcronymUnder | undefined {
  for (const { body } of readables) {
    if (!touches(body.span, offset)) continue;
    for (const { start, letters, as } of acronymFindsIn(body.prose.text)) {
      const span = sourceSpan(body.prose, start, start + letters.length);
      if (touches(span, offset)) return { letters, as, span };
    }
  }
  return undefined;
}
