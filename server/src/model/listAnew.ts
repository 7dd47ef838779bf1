/** Writes the numbers of a reference anew. */
import type { Edit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import type { Reference } from './reference.ts';
import { writtenList, type Entry } from './writtenList.ts';

/** Nothing but numbers, letters in brackets and words that join them */
const plainNumbers =
  /^(?:[\d\s(),–-]|\([a-z]{1,6}(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies))?\)|and|or|to|bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)+$/;

/** The noun with its numbers; absent where other words stand among them. */
export function listAnew(
  draft: string,
  { mentions, span: whole }: Reference,
  entries: readonly Entry[],
): readonly Edit[] | undefined {
  const [start, end] = [mentions[0]?.span.start ?? 0, mentions.at(-1)?.span.end ?? 0];
  const written = draft.slice(start, end);
  if (!plainNumbers.test(written)) return undefined;
  const noun = draft.slice(whole.start, start);
  const list = writtenList(noun, entries, /\bor\b/.test(written) ? 'or' : 'and');
  return list === undefined ? undefined : [{ span: span(whole.start, end), newText: list }];
}
