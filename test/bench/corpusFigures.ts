/** What was measured of one corpus in one process; times in milliseconds, memory in bytes. */
import { isRecord } from '../../server/src/text/record.ts';

export interface CorpusFigures {
  /** How many texts were read, and how long that took. */
  readonly read: number;
  readonly indexedAfter: number;
  /** From opening the index to the first answer. */
  readonly answeredAfter: number;
  readonly agreed: readonly number[];
  /** Of phrases word for word, and of near ones. */
  readonly phrases: readonly number[];
  readonly near: readonly number[];
  /** Of the memory of the process, at the end and at its largest. */
  readonly grown: number;
  readonly peak: number;
}

export function isCorpusFigures(json: unknown): json is CorpusFigures {
  return (
    isRecord(json) &&
    ['read', 'grown', 'peak', 'answeredAfter', 'indexedAfter'].every((name) => name in json) &&
    [json['agreed'], json['phrases'], json['near']].every(Array.isArray)
  );
}
