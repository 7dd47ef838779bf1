/** The latest day a draft can be of, by what it says itself. */
import { datesIn } from '../lexicon/dates.ts';
import { ordinalValue } from '../lexicon/ordinals.ts';
import { isBefore, windowOf, type Day } from '../lexicon/years.ts';
import type { Resolution } from '../model/resolution.ts';

/** Its date; where it has none, the last day of its session. */
export function draftDay(resolution: Resolution): Day | undefined {
  const { metadata } = resolution.outline.frontMatter ?? {};
  return isoDay(metadata?.date) ?? latestIn(recordsOf(resolution)) ?? endOfSession(resolution);
}

/** `2010-12-21` */
const isoDate = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

function isoDay(date: string | undefined): Day | undefined {
  const { year, month, day } = isoDate.exec(date ?? '')?.groups ?? {};
  return year === undefined
    ? undefined
    : { year: Number(year), month: Number(month), day: Number(day) };
}

/** What stands above the text, and "82nd plenary meeting" below it with the line that follows: "29 November 1979". */
function recordsOf({ outline, tree }: Resolution): readonly string[] {
  const records = tree.blocks.flatMap((block, at) => {
    if (block.kind === 'adoptionRecord') return block.body;
    const isBelow = tree.blocks[at - 1]?.kind === 'adoptionRecord';
    return isBelow && block.kind === 'passage' ? block.body : [];
  });
  return [...outline.mastheads.map(({ body }) => body), ...records].map(({ prose }) => prose.text);
}

/** A masthead may name older days too: those of earlier documents and meetings. */
function latestIn(records: readonly string[]): Day | undefined {
  let latest: Day | undefined;
  for (const day of records.flatMap(datesIn))
    if (latest === undefined || isBefore(latest, day)) latest = day;
  return latest;
}

/** `Seventy-fourth session` */
const sessionInWords = /(?<ordinal>[A-Z][a-z]+(?:-[a-z]+)?) session/;

function endOfSession(resolution: Resolution): Day | undefined {
  const { frontMatter, parts } = resolution.outline;
  const organ = parts[0]?.organLine?.organ;
  const inWords = recordsOf(resolution)
    .map((words) => ordinalValue(sessionInWords.exec(words)?.groups?.['ordinal'] ?? ''))
    .find((value) => value !== undefined);
  const session = frontMatter?.metadata.session ?? inWords;
  return organ && session !== undefined ? windowOf(organ, `${session}/1`)?.last : undefined;
}
