/** What one paragraph says differently from another, word by word. */
import { diffArrays } from 'diff';
import { wordTokens, type WordToken } from './wordTokens.ts';

/** Words and signs in a row as they are written, with the blanks before them; behind them where what follows now begins the text. */
export interface Run {
  readonly kind: 'kept' | 'dropped' | 'added';
  readonly text: string;
}

/**
 * The way from one text to another: `kept` and `added` together are `after` to the letter, `kept` and `dropped` say what
 * `before` says. Punctuation counts, capitals and blanks do not. What is dropped stands before what is added in its place.
 */
export function differencesOf(before: string, after: string): readonly Run[] {
  const pieces = steadied(piecesOf(wordTokens(before), wordTokens(after)));
  return pieces.flatMap(({ kind, old, current }, at): readonly Run[] =>
    kind === 'kept'
      ? [{ kind, text: textOf(current) }]
      : [
          { kind: 'dropped' as const, text: textOf(old) + blankBehind(old, pieces[at + 1]) },
          { kind: 'added' as const, text: textOf(current) },
        ].filter(({ text }) => text !== ''),
  );
}

/** Where both texts say the same, or one something else than the other. */
interface Piece {
  readonly kind: 'kept' | 'changed';
  readonly old: readonly WordToken[];
  readonly current: readonly WordToken[];
}

/** `Also recalls` → `Recalls`: what was dropped was set off from the word that has no blank before it any more. */
function blankBehind(dropped: readonly WordToken[], next: Piece | undefined): string {
  const [before, now] = [next?.old[0]?.text ?? '', next?.current[0]?.text ?? ' '];
  return dropped.length > 0 && /^\s/u.test(before) && !/^\s/u.test(now) ? ' ' : '';
}

/** Where more words and signs than these are other ones, the search takes too long: one text is then shown after the other. */
const mostChanges = 400;

function piecesOf(old: readonly WordToken[], current: readonly WordToken[]): readonly Piece[] {
  const signs = (tokens: readonly WordToken[]) => tokens.map(({ sign }) => sign);
  const changes = diffArrays(signs(old), signs(current), { maxEditLength: mostChanges });
  if (changes === undefined) return [{ kind: 'changed', old, current }];
  const pieces: Piece[] = [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of changes) {
    const piece: Piece = {
      kind: added || removed ? 'changed' : 'kept',
      old: added ? [] : old.slice(from, from + count),
      current: removed ? [] : current.slice(to, to + count),
    };
    from += piece.old.length;
    to += piece.current.length;
    add(pieces, piece);
  }
  return pieces;
}

/** What is dropped and what is added at the same place are one change. */
function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind !== 'changed' || piece.kind !== 'changed') pieces.push(piece);
  else pieces.splice(-1, 1, together([last, piece]));
}

function together(pieces: readonly Piece[]): Piece {
  return {
    kind: 'changed',
    old: pieces.flatMap(({ old }) => old),
    current: pieces.flatMap(({ current }) => current),
  };
}

/** A word or two that stayed by chance between words that were replaced are replaced with them. */
function steadied(pieces: readonly Piece[]): readonly Piece[] {
  const steady: Piece[] = [];
  for (const piece of pieces) {
    const [before, between] = steady.slice(-2);
    if (before !== undefined && between !== undefined && isChance(before, between, piece))
      steady.splice(-2, 2, together([before, between, piece]));
    else steady.push(piece);
  }
  return steady;
}

const mostByChance = 2;

function isChance(before: Piece, between: Piece, after: Piece): boolean {
  if (before.kind !== 'changed' || between.kind !== 'kept' || after.kind !== 'changed')
    return false;
  const least = Math.min(replacedIn(before), replacedIn(after), mostByChance);
  return least > 0 && wordsOf(between.current) <= least;
}

/** The words of the longer side; none where one side is empty: there nothing is replaced. */
function replacedIn({ old, current }: Piece): number {
  if (old.length === 0 || current.length === 0) return 0;
  return Math.max(wordsOf(old), wordsOf(current));
}

function wordsOf(tokens: readonly WordToken[]): number {
  return tokens.filter(({ kind }) => kind === 'word').length;
}

function textOf(tokens: readonly WordToken[]): string {
  return tokens.map(({ text }) => text).join('');
}
