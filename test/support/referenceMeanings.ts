/** What each reference of a draft means, in words that outlast renumbering: for telling whether it still means the same. */
import type { Mention } from '../../server/src/model/reference.ts';
import type { Resolution } from '../../server/src/model/resolution.ts';
import type { Paragraph } from '../../server/src/syntax/nodes.ts';

export interface Meanings {
  /** By the paragraph a reference stands in, in order: the paragraphs it means. */
  readonly of: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** Every paragraph that can be told from all others. */
  readonly paragraphs: ReadonlySet<string>;
}

const nouns: ReadonlySet<string> = new Set(['paragraph', 'subparagraph', 'preambular']);

/** Paragraphs with equal words cannot be told apart and are left out, wherever they are. */
export function meaningsIn(resolution: Resolution): Meanings {
  const names = namesOf(resolution);
  const of = new Map<string, ReadonlySet<string>[]>();
  for (const { noun, from, mentions } of resolution.references) {
    const place = from && names.get(from);
    if (place === undefined || !nouns.has(noun)) continue;
    const meant = meantBy(resolution, mentions).flatMap((paragraph) => names.get(paragraph) ?? []);
    if (meant.length === 0) continue;
    const known = of.get(place) ?? [];
    known.push(new Set(meant));
    of.set(place, known);
  }
  return { of, paragraphs: new Set(names.values()) };
}

function namesOf({ readables }: Resolution): ReadonlyMap<Paragraph, string> {
  const names = new Map<Paragraph, string>();
  const counts = new Map<string, number>();
  for (const { from, where, body } of readables) {
    if (where !== 'paragraph' || from === undefined) continue;
    const name = lastingWords(body.prose.text);
    names.set(from, name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...names].filter(([, name]) => counts.get(name) === 1));
}

/** Words that may change when paragraphs move: of references, of repetition, and what joins numbers */
const passing =
  /\[former [^\]]*\]|\b(?:(?:(?:[a-z-]+(?:st|nd|rd|th)|preceding)(?:,| and| to)? )*preambular paragraphs?|sections? [ivx]+|of the present resolution|above|below|former|and|or|to|also|further|paras?|paragraphs?|sub-?paragraphs?)\b/g;
/** `(a)`, `2 (b)`, `5 bis`, and everything that is no letter */
const numbers = /\([a-z]{1,5}(?: bis| ter)?\)|\d+(?: bis| ter)?|[^a-z]/g;

function lastingWords(text: string): string {
  return text.toLowerCase().replace(passing, ' ').replace(numbers, ' ').replace(/\s+/g, ' ').trim();
}

/** Of a range, all paragraphs from its first to its last. */
function meantBy({ readables }: Resolution, mentions: readonly Mention[]): readonly Paragraph[] {
  const all = readables.flatMap(({ where, from }) => (where === 'paragraph' && from ? [from] : []));
  return mentions.flatMap((mention, at): readonly Paragraph[] => {
    const [first, last] = [paragraphIn(mentions[at - 1]), paragraphIn(mention)];
    if (last === undefined) return [];
    if (mention.role !== 'to' || first === undefined) return [last];
    return all.filter(
      ({ span, kind, ...own }) =>
        kind === last.kind &&
        ('level' in own ? own.level : 0) === ('level' in last ? last.level : 0) &&
        span.start > first.span.start &&
        span.start <= last.span.start,
    );
  });
}

function paragraphIn(mention: Mention | undefined): Paragraph | undefined {
  const target = mention?.target;
  return target?.kind === 'paragraph' || target?.kind === 'preambular'
    ? target.paragraph
    : undefined;
}
