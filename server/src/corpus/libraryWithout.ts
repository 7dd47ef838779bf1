/** What is known apart from what one text says: a draft in a folder of the corpus is no witness for itself. */
import { once } from '../text/once.ts';
import type { Known, Library, Source } from './known.ts';

/** `isLeftOut` tells the text by the name or address of its file. */
export function libraryWithout(library: Library, isLeftOut: (file: string) => boolean): Library {
  const others = ({ file }: Source) => !isLeftOut(file);
  return {
    of: (organ, number) => {
      const known = library.of(organ, number);
      return known && saidByOthers(known, others);
    },
    all: once(() => library.all().flatMap((known) => saidByOthers(known, others) ?? [])),
  };
}

type IsOther = (source: Source) => boolean;

/** Absent where no other text says anything. */
function saidByOthers(known: Known, isOther: IsOther): Known | undefined {
  const { text, dates, subjects, statements, annexes, ...rest } = known;
  const { supersededBy, citedIn, ...named } = rest;
  const isOwn = text !== undefined && !isOther({ name: '', place: '', file: text.file });
  if (!isOwn && isSaidByOthers(known, isOther)) return known;
  const said = (all: Known['subjects']) => all.filter(({ source }) => isOther(source));
  const cited = citedIn.filter(isOther);
  const held = isOwn ? undefined : text;
  if (held === undefined && cited.length === 0) return undefined;
  return {
    ...named,
    dates: dates.flatMap(({ date, sources }) => {
      const left = sources.filter(isOther);
      return left.length === 0 && sources.length > 0 ? [] : [{ date, sources: left }];
    }),
    ...{ subjects: said(subjects), statements: said(statements), annexes: said(annexes) },
    supersededBy: said(supersededBy),
    citedIn: cited,
    ...(held && { text: held }),
  };
}

/** Nearly always so. */
function isSaidByOthers({ dates, citedIn }: Known, isOther: IsOther): boolean {
  return citedIn.every(isOther) && dates.every(({ sources }) => sources.every(isOther));
}
