/** Every citation of a text as a source of knowledge about what it cites. */
import { isoDate } from '../lexicon/writtenDates.ts';
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Body } from '../syntax/nodes.ts';
import { annexNamed } from './annexNamed.ts';
import { orderOf } from './lineageAmong.ts';
import type { Mentioned } from './mentioned.ts';
import type { TextIdentity } from './textIdentity.ts';
import { placeNames } from '../model/placeNames.ts';
import { statementIn } from './statementIn.ts';
import { supersededIn } from './superseding/supersededIn.ts';

/** Citations whose organ nobody can tell are left out, and what the text says of itself. A draft supersedes nothing yet. */
export function mentionsIn(
  identity: TextIdentity,
  resolution: Resolution,
  places: ReadonlyMap<Body, string> = placeNames(resolution),
): readonly Mentioned[] {
  const superseded = supersededBy(identity, resolution);
  return resolution.citations.flatMap((citation) => {
    const { organ, number, kind, date, body } = citation;
    if (organ === undefined || (organ.name === identity.organ && number === identity.number))
      return [];
    const said = statementIn(citation);
    const annex = annexNamed(resolution, citation);
    const supersedes = superseded?.get(citation);
    return {
      ...{ organ: organ.name, number, kind, place: places.get(body) ?? 'text' },
      ...(date && { date: isoDate(date) }),
      ...(said && { said }),
      ...(annex !== undefined && { annex }),
      ...(supersedes !== undefined && { supersedes }),
    };
  });
}

/** What was adopted later cannot be superseded. */
function supersededBy(
  identity: TextIdentity,
  resolution: Resolution,
): ReadonlyMap<Citation, string> | undefined {
  if (identity.status !== 'adopted') return undefined;
  const said = [...supersededIn(resolution)];
  return new Map(said.filter(([citation]) => !isEarlier(identity, citation)));
}

function isEarlier({ organ, number, date }: TextIdentity, cited: Citation): boolean {
  if (number === undefined || organ !== cited.organ?.name) return false;
  const itself = { number, ...(date !== undefined && { date }) };
  const other = { number: cited.number, ...(cited.date && { date: isoDate(cited.date) }) };
  return (orderOf(itself, other) ?? 0) < 0;
}
