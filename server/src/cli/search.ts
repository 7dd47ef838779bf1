/** `resolution search`: where a corpus has a phrase. */
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import type { Passage, PhraseQuestion, Sieve } from '../corpus/corpus.ts';
import { newerFirst } from '../corpus/newerFirst.ts';
import { organFilter, sessionFilter } from '../features/search/filters.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { complain } from './complain.ts';
import { foundPlaces, placeInWords, type FoundPlace } from './foundPlaces.ts';
import { noCorpusFolder } from './noCorpusFolder.ts';
import { readFormat, usualFormats } from './readFormat.ts';
import { sharePercent } from './sharePercent.ts';
import { withCorpus } from './withCorpus.ts';
import type { ExitCode, World } from './world.ts';
import { jsonText } from './jsonText.ts';
import { oneLine } from '../text/oneLine.ts';

/** As they stand on the command line. */
export interface SearchOptions {
  readonly corpus?: readonly string[];
  readonly near?: boolean;
  readonly organ?: string;
  readonly session?: string;
  readonly in?: string;
  readonly format?: string;
}

interface FoundPassage {
  readonly passage: Passage;
  readonly place: FoundPlace;
}

/** More are seldom read; whoever wants them asks for one organ or session. */
const shownAtMost = 500;

export async function search(
  world: World,
  phrase: string,
  options: SearchOptions,
): Promise<ExitCode> {
  const format = readFormat(options.format, usualFormats);
  const question = questionOf(phrase, options);
  const { corpus: folders = [] } = options;
  if (typeof format === 'object') return complain(world, [format]);
  if ('refused' in question) return complain(world, [question]);
  if (folders.length === 0) return complain(world, [noCorpusFolder]);
  return withCorpus(world, folders, async (corpus) => {
    const placeOf = foundPlaces(world);
    const found: FoundPassage[] = [];
    const passages = await corpus.search(question);
    for (const passage of passages.toSorted((a, b) => b.share - a.share || newerFirst(a, b))) {
      found.push({ passage, place: await placeOf(passage) });
    }
    world.out(format === 'json' ? inJson(found) : inWords(found, question));
    return found.length === 0 ? 1 : 0;
  });
}

function questionOf(phrase: string, options: SearchOptions): PhraseQuestion | Refusal {
  if (!/[\p{L}\p{N}]/u.test(phrase)) return refuse('There is no word in the phrase');
  const sieve = sieveOf(options);
  if ('refused' in sieve) return sieve;
  const nearness = options.near === true ? 'near' : 'exact';
  return { phrase, nearness, most: shownAtMost, ...sieve };
}

function sieveOf({ organ, session, in: part }: SearchOptions): Sieve | Refusal {
  const kind = part === undefined ? undefined : kinds[part];
  if (part !== undefined && kind === undefined) {
    return refuse(`There is no part "${part}"; choose preamble, operative or annex`);
  }
  const named = organ === undefined ? {} : organFilter(organ);
  if ('refused' in named) return named;
  const of = session === undefined ? {} : sessionFilter(session);
  if ('refused' in of) return of;
  return { ...(kind && { kind }), ...named, ...of };
}

const kinds: Readonly<Record<string, CorpusParagraph['kind']>> = {
  preamble: 'preambular',
  operative: 'operative',
  annex: 'annex',
};

function inJson(found: readonly FoundPassage[]): string {
  const list = found.map(({ passage, place: { file, range } }) => ({
    file,
    range: range ?? null,
    name: passage.name,
    place: passage.paragraph.place,
    kind: passage.paragraph.kind,
    share: passage.share,
    text: passage.paragraph.text,
    span: { start: passage.span.start, end: passage.span.end },
  }));
  return jsonText(list);
}

/** `texts/78-69.txt:14 General Assembly resolution 78/69, paragraph 3: Requests the …` */
function inWords(found: readonly FoundPassage[], { nearness, most }: PhraseQuestion): string {
  const lines = found.map(({ passage: { name, paragraph, share }, place }) => {
    const near = nearness === 'near' ? ` ${sharePercent(share)}` : '';
    return oneLine(`${placeInWords(place)}${near} ${name}, ${paragraph.place}: ${paragraph.text}`);
  });
  return `${[...lines, counted(found.length, { nearness, most })].join('\n')}\n`;
}

function counted(
  count: number,
  { nearness, most }: Pick<PhraseQuestion, 'nearness' | 'most'>,
): string {
  if (count === most) return `The first ${most} paragraphs; there may be more`;
  const nearest = nearness === 'near' && count > 1 ? 'The nearest ' : '';
  return count === 1 ? '1 paragraph' : `${nearest}${count} paragraphs`;
}
