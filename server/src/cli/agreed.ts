/** `resolution agreed`: for each paragraph of a draft, the closest of a corpus. */
import type { AgreedMatch, Corpus } from '../corpus/corpus.ts';
import { corpusParagraphs } from '../corpus/corpusParagraphs.ts';
import type { CorpusParagraph } from '../corpus/corpusText.ts';
import { fromOthers, ownText } from '../features/agreed/ownText.ts';
import { analyse } from '../model/analyse.ts';
import type { Resolution } from '../model/resolution.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { agreedJson, agreedList, agreedWithWords, type FoundAgreed } from './agreedReport.ts';
import { complain } from './complain.ts';
import { draftAt, type DraftFile } from './drafts.ts';
import { foundPlaces } from './foundPlaces.ts';
import { noCorpusFolder } from './noCorpusFolder.ts';
import { pathOfAddress } from './pathOfAddress.ts';
import { positionsIn } from './positions.ts';
import { readFormat, usualFormats } from './readFormat.ts';
import { withCorpus } from './withCorpus.ts';
import type { ExitCode, World } from './world.ts';

/** As they stand on the command line. */
export interface AgreedOptions {
  readonly corpus?: readonly string[];
  readonly format?: string;
}

/** `drafts/cybercrime.resolution:12` */
const placeOnLine = /^(.+):(\d+)$/;

/** Of one paragraph more are shown. */
const most = { draft: 1, line: 5 } as const;

export async function agreed(
  world: World,
  given: string,
  { corpus: folders = [], ...options }: AgreedOptions,
): Promise<ExitCode> {
  const format = readFormat(options.format, usualFormats);
  if (typeof format === 'object') return complain(world, [format]);
  if (folders.length === 0) return complain(world, [noCorpusFolder]);
  const asked = await askedAt(world, given);
  if ('refused' in asked) return complain(world, [asked]);
  const { draft, resolution, paragraphs, wanted } = asked;
  const written = wanted === most.draft ? agreedList : agreedWithWords;
  return withCorpus(world, folders, async (corpus) => {
    const found = await agreedFor({ world, corpus, draft, resolution, wanted }, paragraphs);
    world.out(format === 'json' ? agreedJson(draft, found) : written(draft, found));
    return 0;
  });
}

interface AskedParagraphs {
  readonly draft: DraftFile;
  readonly resolution: Resolution;
  readonly paragraphs: readonly CorpusParagraph[];
  /** So many for each. */
  readonly wanted: number;
}

async function askedAt(world: World, given: string): Promise<AskedParagraphs | Refusal> {
  const [, path = given, line] = placeOnLine.exec(given) ?? [];
  const draft = await draftAt(world, path);
  if ('refused' in draft) return draft;
  const resolution = analyse(draft.text);
  const paragraphs = paragraphsOn(resolution, line === undefined ? undefined : Number(line) - 1);
  const where = line === undefined ? '' : ` on line ${line}`;
  if (paragraphs.length === 0) return refuse(`${draft.name} has no paragraph${where}`);
  return { draft, resolution, paragraphs, wanted: line === undefined ? most.draft : most.line };
}

/** On one line, counted from 0, or all. */
function paragraphsOn(
  resolution: Resolution,
  line: number | undefined,
): readonly CorpusParagraph[] {
  const paragraphs = corpusParagraphs(resolution);
  if (line === undefined) return paragraphs;
  const positions = positionsIn(resolution.tree.text);
  return paragraphs.filter((paragraph) => {
    const { start, end } = positions.range(paragraph);
    return start.line <= line && line <= end.line;
  });
}

interface Asking {
  readonly world: World;
  readonly corpus: Corpus;
  readonly draft: DraftFile;
  readonly resolution: Resolution;
  readonly wanted: number;
}

/** A draft that lies in the corpus itself, or a text of its number, may be the source of so many matches, which do not count. */
const own = 20;

async function agreedFor(
  { world, corpus, draft, resolution, wanted }: Asking,
  paragraphs: readonly CorpusParagraph[],
): Promise<readonly FoundAgreed[]> {
  const texts = paragraphs.map(({ text }) => text);
  const all = await corpus.agreed({ paragraphs: texts, most: wanted + own });
  const placeOf = foundPlaces(world);
  const itself = ownText(resolution, draft.path ?? '');
  const isOther = ({ address }: AgreedMatch) =>
    draft.path === undefined || pathOfAddress(address) !== draft.path;
  const found: FoundAgreed[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const matches = fromOthers(itself, all[at] ?? [])
      .filter(isOther)
      .slice(0, wanted);
    const placed = [];
    for (const match of matches) placed.push({ match, place: await placeOf(match) });
    found.push({ paragraph, matches: placed });
  }
  return found;
}
