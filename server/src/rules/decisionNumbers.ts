/** Numbers tell decisions from resolutions: those of decisions begin anew above those of all resolutions. */
import type { Citation } from '../model/citation.ts';
import type { Finding } from './rule.ts';

/** From here on a number of these organs can only be that of a decision: 74/415, 2019/230, 25/117. */
const onlyDecisions: ReadonlyMap<string, number> = new Map([
  ['General Assembly', 400],
  ['Economic and Social Council', 200],
  ['Human Rights Council', 101],
  ['Commission on Human Rights', 101],
]);

/** The first decision of each session of the General Assembly, as in 31/301. */
const firstDecision = 301;

/** `65/230`, `2019/230`; not of special sessions, which count as they like */
const plainNumber = /^\d{1,4}\/(\d{1,4})/;

export function numberOfOtherKind(citation: Citation): Finding | undefined {
  const { organ, number, kind, by, span } = citation;
  const counted = Number(plainNumber.exec(number)?.[1]);
  if (organ === undefined || by === 'shape' || Number.isNaN(counted)) return undefined;
  const isOther =
    kind === 'resolution'
      ? counted >= (onlyDecisions.get(organ.name) ?? Infinity)
      : organ.name === 'General Assembly' && counted < firstDecision;
  const other = kind === 'resolution' ? 'decision' : 'resolution';
  return isOther
    ? {
        span,
        message: `By its number, ${number} of the ${organ.name} is a ${other}, found "${kind}"`,
        severity: 'information',
      }
    : undefined;
}
