/** Everywhere a draft cites one resolution. */
import type { Citation } from '../../model/citation.ts';
import type { Resolution } from '../../model/resolution.ts';

/** In order of the draft, the citation itself among them. */
export function sameCitations(
  { citations }: Resolution,
  { kind, number, organ }: Citation,
): readonly Citation[] {
  return citations.filter(
    (other) => other.number === number && other.kind === kind && other.organ?.name === organ?.name,
  );
}
