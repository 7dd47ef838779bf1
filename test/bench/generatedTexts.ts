/** Resolutions made of real paragraphs that are put together anew and altered, as many as are wanted. */
import type { CorpusText } from '../../server/src/corpus/corpusText.ts';
import { randomOf, type Random } from './random.ts';

export interface GeneratedText {
  readonly name: string;
  /** "78" */
  readonly session: string;
  readonly text: string;
}

/** The same for the same seed. */
export function* generatedTexts(
  real: readonly CorpusText[],
  { count, seed }: { readonly count: number; readonly seed: string },
): Generator<GeneratedText> {
  const random = randomOf(seed);
  const own = (kind: 'preambular' | 'operative') =>
    real.flatMap(({ paragraphs }) =>
      paragraphs.filter((one) => one.kind === kind && !/\([a-z]/.test(one.place)),
    );
  const [preambular, operative] = [own('preambular'), own('operative')].map((paragraphs) =>
    paragraphs.map(({ text }) => text),
  );
  const titles = real.flatMap(({ identity }) => identity.title ?? []);
  for (let at = 0; at < count; at += 1) {
    const [session, number] = [20 + Math.floor(at / 400), 1 + (at % 400)];
    const some = (from: readonly string[], least: number, most: number) =>
      Array.from({ length: between(random, least, most) }, () => altered(random, from));
    const recitals = some(preambular ?? [], 5, 15).map((text) => `${bare(text)},`);
    const decisions = some(operative ?? [], 8, 25).map(
      (text, place, all) => `${place + 1}. ${bare(text)}${place === all.length - 1 ? '.' : ';'}`,
    );
    yield {
      name: `A-RES-${session}-${number}.txt`,
      session: String(session),
      text: [
        `A/RES/${session}/${number}`,
        `${session}/${number}. ${chosen(random, titles)}`,
        'The General Assembly,',
        ...recitals,
        ...decisions,
      ].join('\n\n'),
    };
  }
}

function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function chosen(random: Random, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

/** Four of five differ from the real one in one to four places: words left out, put in from another, or put in place of others. */
function altered(random: Random, from: readonly string[]): string {
  const words = chosen(random, from).split(' ');
  const changes = random() < 0.8 ? between(random, 1, 4) : 0;
  for (let left = changes; left > 0; left -= 1) {
    const other = chosen(random, from).split(' ');
    const start = between(random, 0, other.length - 1);
    const put = other.slice(start, start + between(random, 0, 4));
    words.splice(between(random, 1, words.length), between(random, 0, 3), ...put);
  }
  return words.join(' ');
}

/** Without the mark at its end. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:.'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
