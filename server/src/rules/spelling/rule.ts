/** British spelling with -ize: "recognizes", "organization", "programme", "labour", "defence". */
import { misspelledPiece, rightSpelling } from '../../lexicon/spellings.ts';
import type { Body, Paragraph } from '../../syntax/nodes.ts';
import { capitalized } from '../../text/capitalized.ts';
import { matchesIn } from '../../text/matches.ts';
import { sourceSpan } from '../../text/prose.ts';
import { encloses, span, type Span } from '../../text/span.ts';
import { rewording } from '../rewording.ts';
import type { Finding, Rule } from '../rule.ts';

export const spelling: Rule = {
  severity: 'information',
  profiles: { mun: 'off' },
  title: 'Words are spelled as in "organize", "programme" and "defence"',
  *check(resolution) {
    for (const paragraph of [...resolution.own.preambular, ...resolution.own.operative]) {
      yield* misspelledIn(paragraph);
    }
  },
};

function* misspelledIn({ body, subparagraphs }: Paragraph): Iterable<Finding> {
  const { prose } = body;
  let done = 0;
  for (const { index } of matchesIn(misspelledPiece, prose.text)) {
    if (index < done) continue;
    const place = wordAround(prose.text, index);
    done = place.end;
    const written = prose.text.slice(place.start, place.end);
    const right = rightOf(written);
    if (right === undefined || isForeign(body, place)) continue;
    yield {
      span: sourceSpan(prose, place.start, place.end),
      message: `Expected "${right}", found "${written}"`,
      fixes: [
        {
          title: `Change to "${right}"`,
          edits: [rewording(prose, { start: place.start, written, right })],
          meaning: 'kept',
        },
      ],
    };
  }
  for (const one of subparagraphs) yield* misspelledIn(one);
}

function rightOf(written: string): string | undefined {
  const right = rightSpelling(written.toLowerCase());
  return right !== undefined && isCapital(written) ? capitalized(right) : right;
}

function isCapital(words: string): boolean {
  return capital.test(words);
}

function wordAround(text: string, at: number): Span {
  let start = at;
  while (start > 0 && letter.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && letter.test(text.charAt(end))) end += 1;
  return span(start, end);
}

/** `Organisation` */
const capital = /^[A-Z]/;
/** `o` */
const letter = /[a-z\u00C0-\u024F]/i;

/** Names, quotations, titles, addresses, words under negotiation and computer programs are spelled as they are. */
function isForeign(body: Body, place: Span): boolean {
  const { text } = body.prose;
  const before = text.slice(0, place.start);
  return (
    (isCapital(text.slice(place.start)) && place.start > 0) ||
    openSigns.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close)) ||
    before.split('"').length % 2 === 0 ||
    ofComputers.test(before.slice(-longestBefore)) ||
    addressSigns.includes(before.slice(-1) || ' ') ||
    inAddress.test(text.slice(place.end, place.end + 2)) ||
    isEmphasized(body, place)
  );
}

const openSigns = [
  ['“', '”'],
  ['[', ']'],
] as const;
/** `computer program` */
const ofComputers = /\b(?:computer|software) $/;
const longestBefore = 'computer '.length + 1;
const addressSigns = './@_';
/** `center.org`, `center/` */
const inAddress = /^(?:\.\w|[/@_])/;

/** In italics behind the opening words stand titles and foreign words; struck words are gone. */
function isEmphasized({ prose, emphases }: Body, place: Span): boolean {
  const words = sourceSpan(prose, place.start, place.end);
  const opening = sourceSpan(prose, 0, 1);
  return emphases.some(({ inner }) => encloses(inner, words) && !encloses(inner, opening));
}
