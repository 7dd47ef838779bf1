/** The number of a call or note in a spelling that is not read: `<SUP>1</SUP>`, `^1^`, `[^ 1 ]`, `&sup1;`. */
import type { Resolution } from '../../model/resolution.ts';
import { commentFinder } from '../../syntax/comments.ts';
import type { Edit } from '../../text/edit.ts';
import { matchesIn } from '../../text/matches.ts';
import { slice, span, type Span } from '../../text/span.ts';
import { within } from './within.ts';

/** Each spelling, and how its number is spelt instead. */
const spellings: readonly (readonly [RegExp, (number: string) => string])[] = [
  // `<SUP>1</SUP>`, `<sup class="note"> 1 </sup>`, `<sup><span lang="en">1</span></sup>`, `<sup>(1)</sup>`, `<sup>1/</sup>`
  [
    /<sup(?:\s[^<>]{1,200})?>\s{0,9}(?:<(?:span|b|i|em|strong|font)(?:\s[^<>]{1,200})?>){0,3}\(?(?<number>\d{1,3}|[ivxlc]{1,7})[)/]?(?:<\/(?:span|b|i|em|strong|font)>){0,3}\s{0,9}<\/sup>/gi,
    (number) => `<sup>${number.toLowerCase()}</sup>`,
  ],
  // `^1^`, `^\[1\]^`
  [/(?<![[^\\] ?)\^(?:\\?\[)?(?<number>\d{1,3})(?:\\?\])?\^/g, (number) => `<sup>${number}</sup>`],
  // `[^ 1 ]`, `[ ^1]`, `\[^1\]`, `\[\^1\]`
  [/\\?\[ ?\\?\^ ?(?<number>\d{1,3}) ?\\?\]/g, (number) => `[^${number}]`],
  // `^[1]`
  [/\^\\?\[(?<number>\d{1,3})\\?\](?!\^)/g, (number) => `<sup>${number}</sup>`],
  // `*<sup>1</sup>*`, `**<sup>1</sup>**`
  [
    /(?<em>\*{1,3}|_{1,3})<sup>(?<number>\d{1,3})<\/sup>\k<em>(?![\w*])/g,
    (number) => `<sup>${number}</sup>`,
  ],
  // `- <sup>1</sup> See`, `> <sup>1</sup> See`
  [
    /(?<=^[ \t]{0,9})[-*•>] <sup>(?<number>\d{1,3})<\/sup>(?= ?(?:[A-Z*_“"]|https?:))/gm,
    (number) => `<sup>${number}</sup>`,
  ],
  // `&sup1;`, `&sup2;`, `&sup3;`
  [/&sup(?<number>[123]);/g, (number) => `<sup>${number}</sup>`],
];

export function noteSpelling(
  { tree: { text, comments } }: Resolution,
  place: Span,
): readonly Edit[] {
  const edits = spellings.flatMap(([pattern, spelt]) => {
    const enclosing = commentFinder(comments);
    return matchesIn(pattern, text)
      .filter(({ index }) => enclosing(index) === undefined)
      .map(({ 0: written, index, groups }) => ({
        span: span(index, index + written.length),
        newText: spelt(groups?.['number'] ?? ''),
      }))
      .filter(({ span: at, newText }) => slice(text, at) !== newText);
  });
  return within(place, apart(edits));
}

/** Of two that share a character the first alone: the other is found in the next round. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  let done = 0;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span: at }) => {
      if (at.start < done) return false;
      done = at.end;
      return true;
    });
}
