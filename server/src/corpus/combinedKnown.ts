/** What two corpora know of one resolution, brought together. */
import { inOrderOfTrust } from './inOrderOfTrust.ts';
import type { Known, KnownText, Source, Statement } from './known.ts';

/**
 * `over` is the user's corpus, `under` the one beneath it. Whatever both say appears once. The adopted text wins over a draft,
 * and that of the user's corpus over the other. Absent where neither knows it.
 */
export function combinedKnown(
  over: Known | undefined,
  under: Known | undefined,
): Known | undefined {
  if (over === undefined || under === undefined) return over ?? under;
  const text = textOf(over.text, under.text);
  const title = titleOf(over, under);
  const { organ, number, kind } = over;
  return {
    ...{ organ, number, kind },
    dates: inOrderOfTrust(datesOf(over, under), text?.file),
    ...(title !== undefined && { title }),
    subjects: once([...over.subjects, ...under.subjects], nameOfStatement),
    statements: once([...over.statements, ...under.statements], nameOfStatement),
    annexes: once([...over.annexes, ...under.annexes], nameOfStatement),
    supersededBy: once([...over.supersededBy, ...under.supersededBy], nameOfStatement),
    citedIn: once([...over.citedIn, ...under.citedIn], nameOfSource),
    ...(text && { text }),
  };
}

function textOf(over: KnownText | undefined, under: KnownText | undefined): KnownText | undefined {
  return over?.status === 'draft' && under?.status === 'adopted' ? under : (over ?? under);
}

/** The title a text bears goes before one that citing texts give it. */
function titleOf(over: Known, under: Known): string | undefined {
  return over.text === undefined && under.text !== undefined
    ? (under.title ?? over.title)
    : (over.title ?? under.title);
}

function datesOf(over: Known, under: Known): Known['dates'] {
  const dates = new Map<string, readonly Source[]>();
  for (const { date, sources } of [...over.dates, ...under.dates]) {
    dates.set(date, once([...(dates.get(date) ?? []), ...sources], nameOfSource));
  }
  return [...dates].map(([date, sources]) => ({ date, sources }));
}

/** The same text may be in both, in files of different names. */
function nameOfSource({ name, place }: Source): string {
  return `${name}\n${place}`;
}

function nameOfStatement({ text, source }: Statement): string {
  return `${nameOfSource(source)}\n${text}`;
}

/** The first of those with one name. */
function once<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const named = new Map<string, T>();
  for (const one of all) {
    const name = nameOf(one);
    if (!named.has(name)) named.set(name, one);
  }
  return [...named.values()];
}
