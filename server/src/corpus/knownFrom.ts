/** Brings together what all texts say of one resolution. */
import { citingName } from './citingName.ts';
import { inOrderOfTrust } from './inOrderOfTrust.ts';
import type { HeldText } from './heldText.ts';
import type { Known, Source, Statement } from './known.ts';
import type { SourcedMention } from './mentioned.ts';
import type { NumberedText } from './namedText.ts';
import type { Said } from '../model/citation.ts';
import { fileName } from '../text/fileName.ts';

/** Absent where there is neither a text nor a citation. `twins` are other files that hold the same resolution. */
export function knownFrom(
  held: HeldText | undefined,
  mentions: readonly SourcedMention[],
  twins: readonly NumberedText[] = [],
): Known | undefined {
  const named = held?.entry ?? mentions[0];
  if (named === undefined) return undefined;
  const { organ, number, kind } = named;
  const title = held?.entry.title ?? saidAs('title', mentions)[0]?.text;
  return {
    ...{ organ, number, kind },
    dates: datesOf(held, mentions, twins),
    ...(title !== undefined && { title }),
    subjects: saidAs('subject', mentions),
    statements: saidAs('did', mentions),
    annexes: mentions.flatMap(({ annex, source }) =>
      annex === undefined ? [] : [{ text: annex, source }],
    ),
    supersededBy: mentions.flatMap(({ supersedes, source }) =>
      supersedes === undefined ? [] : [{ text: supersedes, source }],
    ),
    citedIn: distinct(mentions.map(({ source }) => source)),
    ...(held && { text: held.text }),
  };
}

function saidAs(kind: Said['kind'], mentions: readonly SourcedMention[]): readonly Statement[] {
  return mentions.flatMap(({ said, source }) =>
    said?.kind === kind ? [{ text: said.text, source }] : [],
  );
}

/** The date its own text gives first, then the one most texts say; that of the catalogue too where no text says it. */
function datesOf(
  held: HeldText | undefined,
  mentions: readonly SourcedMention[],
  twins: readonly NumberedText[],
): Known['dates'] {
  const own = held?.entry.date;
  const itself = held === undefined ? [] : selfDated(held.entry);
  const others = twins.flatMap((twin) => selfDated(twin)).filter(({ date }) => date !== own);
  const said = [...mentions.flatMap(({ date }) => date ?? []), ...others.map(({ date }) => date)];
  const all = new Set([...said, ...(own === undefined ? [] : [own])]);
  const dates = [...all].map((date) => ({
    date,
    sources: distinct([
      ...(date === own ? itself : []),
      ...others.filter((other) => other.date === date).map(inItsFile),
      ...sourcesSaying(date, mentions),
    ]),
  }));
  return inOrderOfTrust(dates, itself[0]?.file);
}

/** A text as a source of its own date, where it gives one itself. */
function selfDated(entry: NumberedText): readonly Dated[] {
  const { datedIn, date, file } = entry;
  if (datedIn === undefined || date === undefined) return [];
  return [{ name: citingName(entry), file, place: datedIn, date }];
}

type Dated = Source & { readonly date: string };

/** Two files of one resolution have one name. */
function inItsFile(source: Dated): Source {
  return { ...source, place: `${source.place} of ${fileName(source.file)}` };
}

function sourcesSaying(date: string, mentions: readonly SourcedMention[]): readonly Source[] {
  return mentions.flatMap((mention) => (mention.date === date ? [mention.source] : []));
}

function distinct(sources: readonly Source[]): readonly Source[] {
  const places = new Map(sources.map((source) => [`${source.file} ${source.place}`, source]));
  return [...places.values()];
}
