/** Every citation of a text as a source of knowledge about what it cites. */
import { isoDate } from '../lexicon/writtenDates.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Body } from '../syntax/nodes.ts';
import { annexNamed } from './annexNamed.ts';
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
  const superseded = identity.status === 'adopted' ? supersededIn(resolution) : undefined;
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
