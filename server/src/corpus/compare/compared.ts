/** Two texts of the same matter, paragraph by paragraph: what was kept, changed, moved, added and dropped. */
import type { CorpusParagraph } from '../corpusText.ts';
import { heaviestChain } from './heaviestChain.ts';
import type { LikelyPair } from './likelyPairs.ts';
import { pairing } from './pairing.ts';

export type ComparedRow<Paragraph = CorpusParagraph> =
  PairedRow<Paragraph> | AddedRow<Paragraph> | DroppedRow<Paragraph>;

/** `kept`: the same words; `moved`: behind or before what it stood before or behind, with the same words or others. */
interface PairedRow<Paragraph> {
  readonly kind: 'kept' | 'changed' | 'moved';
  readonly older: Paragraph;
  readonly newer: Paragraph;
  /** How much of the wording both share, from 0 to 1. */
  readonly share: number;
}

interface AddedRow<Paragraph> {
  readonly kind: 'new';
  readonly newer: Paragraph;
}

interface DroppedRow<Paragraph> {
  readonly kind: 'dropped';
  readonly older: Paragraph;
}

/**
 * Rows in the order of the newer text; what was dropped stands behind the paragraph it stood behind. Numbers and letters
 * of paragraphs play no part.
 */
export function compared<Paragraph extends CorpusParagraph>(
  older: readonly Paragraph[],
  newer: readonly Paragraph[],
): readonly ComparedRow<Paragraph>[] {
  const pairs = pairing(older, newer);
  const partners = new Map(pairs.map((pair) => [pair.newer, pair]));
  const inOrder = new Set(heaviestChain(pairs, ({ share, shorter }) => share * (shorter + 1)));
  const dropped = droppedBehind(older, pairs, inOrder);
  const rows: ComparedRow<Paragraph>[] = [...(dropped.get(undefined) ?? [])];
  for (const [at, paragraph] of newer.entries()) {
    const pair = partners.get(at);
    const before = pair && older[pair.older];
    if (pair === undefined || before === undefined) {
      rows.push({ kind: 'new', newer: paragraph });
      continue;
    }
    const { share } = pair;
    const kind = inOrder.has(pair) ? (share === 1 ? 'kept' : 'changed') : 'moved';
    rows.push({ kind, older: before, newer: paragraph, share }, ...(dropped.get(pair) ?? []));
  }
  return rows;
}

/** By the last pair in order before them; absent for those before the first. */
function droppedBehind<Paragraph>(
  older: readonly Paragraph[],
  pairs: readonly LikelyPair[],
  inOrder: ReadonlySet<LikelyPair>,
): ReadonlyMap<LikelyPair | undefined, readonly DroppedRow<Paragraph>[]> {
  const partners = new Map(pairs.map((pair) => [pair.older, pair]));
  const dropped = new Map<LikelyPair | undefined, DroppedRow<Paragraph>[]>();
  let last: LikelyPair | undefined;
  for (const [at, paragraph] of older.entries()) {
    const pair = partners.get(at);
    if (pair === undefined) {
      const row: DroppedRow<Paragraph> = { kind: 'dropped', older: paragraph };
      const others = dropped.get(last);
      if (others === undefined) dropped.set(last, [row]);
      else others.push(row);
    } else if (inOrder.has(pair)) last = pair;
  }
  return dropped;
}
