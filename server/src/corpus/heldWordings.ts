/** The wording of texts that are held in memory: those that come along with the extension. */
import { once } from '../text/once.ts';
import { span } from '../text/span.ts';
import { memoryShelf } from './agreed/memoryShelf.ts';
import { nearestStretch } from './agreed/nearestStretch.ts';
import { nearEnough, nearestTo } from './agreed/nearestWords.ts';
import { phraseIn } from './agreed/phraseIn.ts';
import { soughtTexts } from './agreed/soughtWords.ts';
import { wordTexts } from './agreed/words.ts';
import type { FoundParagraph, Passage, PhraseQuestion, Sieve } from './corpus.ts';
import type { IndexedText } from './indexedText.ts';
import { newerFirst } from './newerFirst.ts';
import { worthiest } from './worthiest.ts';
import type { Wordings } from './wordings.ts';

/** Texts read last come last. What finding needs is put together when somebody first asks. */
export function heldWordings(texts: readonly IndexedText[]): Wordings {
  const held = once(() => texts.flatMap(foundIn));
  const sought = once(() => new Map(held().map((found) => [found, soughtIn(found)] as const)));
  const shelf = once(() => ({
    ...memoryShelf(held().map(({ paragraph }) => wordTexts(paragraph.text))),
    newestFirst: (paragraphs: readonly number[]) =>
      paragraphs.toSorted((a, b) => {
        const [one, other] = [held()[a], held()[b]];
        return one === undefined || other === undefined ? 0 : newerFirst(one, other);
      }),
  }));

  return {
    agreed: ({ paragraphs, most, ...sieve }) =>
      paragraphs.map((text) =>
        worthiest(wordTexts(text), shelf(), {
          most,
          accepts: (at) => passes(held()[at], sieve),
        }).flatMap(({ paragraph: at, share }) => {
          const found = held()[at];
          return found === undefined ? [] : [{ ...found, share }];
        }),
      ),
    search: (question) => {
      const among = held().filter((found) => passes(found, question));
      return question.nearness === 'exact'
        ? exactly(among.toReversed(), sought(), question)
        : nearly(among.toReversed(), sought(), question);
    },
    paragraphs: (address) => texts.find((text) => text.address === address)?.paragraphs,
  };
}

function foundIn({ paragraphs, ...held }: IndexedText): readonly FoundParagraph[] {
  return paragraphs.map((paragraph) => ({ ...held, paragraph }));
}

function passes(
  found: FoundParagraph | undefined,
  { organ, session, kind, status, except = [] }: Sieve,
): boolean {
  if (found === undefined || except.includes(found.address)) return false;
  const { identity, paragraph } = found;
  return [
    [organ, identity.organ],
    [session, identity.session],
    [kind, paragraph.kind],
    [status, identity.status],
  ].every(([wanted, own]) => wanted === undefined || wanted === own);
}

/** The words of each paragraph, in their order and each once. */
type Sought = ReadonlyMap<
  FoundParagraph,
  { readonly words: readonly string[]; readonly vocabulary: ReadonlySet<string> }
>;

/** Only what has all words of the phrase is read. */
function exactly(
  among: readonly FoundParagraph[],
  sought: Sought,
  { phrase, most }: PhraseQuestion,
): readonly Passage[] {
  const words = soughtTexts(phrase);
  const found: Passage[] = [];
  for (const one of among) {
    if (found.length === most) break;
    const vocabulary = sought.get(one)?.vocabulary;
    if (!words.every((word) => vocabulary?.has(word))) continue;
    const [place] = phraseIn(one.paragraph.text, phrase);
    if (place !== undefined) found.push({ ...one, share: 1, span: place });
  }
  return found;
}

/** How many paragraphs are measured for a phrase that need not stand there word for word. */
const measured = 16;

/** With fewer words of the phrase no stretch shares half with it. */
const fewestShared = 1 / 3;

/** Those that have most of its words are measured, and where it stands is looked for in those that are given. */
function nearly(
  among: readonly FoundParagraph[],
  sought: Sought,
  { phrase, most }: PhraseQuestion,
): readonly Passage[] {
  const words = soughtTexts(phrase);
  const nearest = nearestTo(words);
  return promising(among, sought, words)
    .flatMap((found) => {
      const share = nearest(sought.get(found)?.words ?? [])?.share ?? 0;
      return share < nearEnough ? [] : [{ found, share }];
    })
    .toSorted((a, b) => b.share - a.share)
    .slice(0, most)
    .flatMap(({ found, share }) => {
      const stretch = nearestStretch(found.paragraph.text, phrase);
      return stretch === undefined
        ? []
        : [{ ...found, share, span: span(stretch.start, stretch.end) }];
    });
}

function promising(
  among: readonly FoundParagraph[],
  sought: Sought,
  phrase: readonly string[],
): readonly FoundParagraph[] {
  return among
    .map((found) => {
      const vocabulary = sought.get(found)?.vocabulary;
      return { found, count: phrase.filter((word) => vocabulary?.has(word)).length };
    })
    .filter(({ count }) => count >= phrase.length * fewestShared)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, measured)
    .map(({ found }) => found);
}

function soughtIn({ paragraph }: FoundParagraph) {
  const words = soughtTexts(paragraph.text);
  return { words, vocabulary: new Set(words) };
}
