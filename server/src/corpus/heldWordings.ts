/** The wording of texts that are held in memory: those that come along with the extension. */
import { once } from '../text/once.ts';
import { span } from '../text/span.ts';
import { memoryShelf } from './agreed/memoryShelf.ts';
import { nearestStretch } from './agreed/nearestStretch.ts';
import { phraseIn } from './agreed/phraseIn.ts';
import { soughtWords } from './agreed/soughtWords.ts';
import { wordTexts } from './agreed/words.ts';
import type { FoundParagraph, Passage, PhraseQuestion, Sieve } from './corpus.ts';
import type { IndexedText } from './indexedText.ts';
import { newerFirst } from './newerFirst.ts';
import { worthiest } from './worthiest.ts';
import type { Wordings } from './wordings.ts';

/** Texts read last come last. What finding needs is put together when somebody first asks. */
export function heldWordings(texts: readonly IndexedText[]): Wordings {
  const held = once(() => texts.flatMap(foundIn));
  const vocabularies = once(
    () => new Map(held().map((found) => [found, new Set(soughtIn(found.paragraph.text))] as const)),
  );
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
      const passages = promising(among.toReversed(), vocabularies(), question).flatMap((found) =>
        passageIn(found, question),
      );
      return passages.toSorted((a, b) => b.share - a.share).slice(0, question.most);
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

/** How many paragraphs are looked at for a phrase that need not stand there word for word. */
const lookedAt = 16;

/** Those that have all words of a phrase, or where less is enough those that have most of them. */
function promising(
  among: readonly FoundParagraph[],
  vocabularies: ReadonlyMap<FoundParagraph, ReadonlySet<string>>,
  { phrase, nearness }: PhraseQuestion,
): readonly FoundParagraph[] {
  const sought = soughtIn(phrase);
  const counted = among.map((found) => {
    const words = vocabularies.get(found);
    return { found, count: sought.filter((word) => words?.has(word)).length };
  });
  if (nearness === 'exact')
    return counted.filter(({ count }) => count === sought.length).map(({ found }) => found);
  return counted
    .filter(({ count }) => count >= sought.length * fewestShared)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, lookedAt)
    .map(({ found }) => found);
}

function soughtIn(text: string): readonly string[] {
  return soughtWords(text).map((word) => word.text);
}

/** With fewer words of the phrase no stretch shares half with it. */
const fewestShared = 1 / 3;

/** Less than this of a phrase is another one. */
const nearEnough = 0.5;

function passageIn(
  found: FoundParagraph,
  { phrase, nearness }: PhraseQuestion,
): readonly Passage[] {
  const { text } = found.paragraph;
  if (nearness === 'exact') {
    return phraseIn(text, phrase)
      .slice(0, 1)
      .map((place) => ({ ...found, share: 1, span: place }));
  }
  const stretch = nearestStretch(text, phrase);
  if (stretch === undefined || stretch.share < nearEnough) return [];
  return [{ ...found, share: stretch.share, span: span(stretch.start, stretch.end) }];
}
