/** Numbers in a form their organ did not use at the time: 30/12, 31 (XXXI). */
import { ordinalInWords } from '../lexicon/ordinals.ts';
import { generalAssembly } from '../lexicon/organs.ts';
import type { Citation } from '../model/citation.ts';
import { romanValue } from '../text/numerals.ts';
import type { Finding } from './rule.ts';

/** When the General Assembly changed from numbers such as `3363 (XXX)` to numbers such as `31/1`. */
interface Change {
  readonly lastRoman: number;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
}

const changes: ReadonlyMap<string, Change> = new Map([
  ['', { lastRoman: 30, kind: '', before: '3363 (XXX)', after: '31/1' }],
  ['S-', { lastRoman: 7, kind: 'special ', before: '3362 (S-VII)', after: 'S-8/1' }],
  ['ES-', { lastRoman: 5, kind: 'emergency special ', before: '2252 (ES-V)', after: 'ES-6/1' }],
]);

/** `30/12`, `S-6/1` */
const slashed = /^(?<series>E?S-)?(?<session>\d{1,3})\//;

/** `31 (XXXI)`, `1 (S-VIII)` */
const roman = /\((?<series>E?S-)?(?<session>[IVXLC]+)\)$/;

export function impossibleNumber({ organ, by, number, span }: Citation): Finding | undefined {
  const session = organ === generalAssembly && by !== 'shape' ? sessionOf(number) : undefined;
  if (session === undefined) return undefined;
  const { lastRoman, kind, before, after } = session.change;
  const isRoman = number.endsWith(')');
  if (isRoman === session.value <= lastRoman) return undefined;
  const name = `${ordinalInWords(session.value) ?? session.value} ${kind}session`;
  return {
    span,
    message: `Resolutions of the ${name} are numbered as in ${isRoman ? after : before}, found "${number}"`,
  };
}

function sessionOf(
  number: string,
): { readonly value: number; readonly change: Change } | undefined {
  const groups = (slashed.exec(number) ?? roman.exec(number))?.groups;
  const change = changes.get(groups?.['series'] ?? '');
  const session = groups?.['session'];
  if (change === undefined || session === undefined) return undefined;
  return { value: romanValue(session) ?? Number(session), change };
}
