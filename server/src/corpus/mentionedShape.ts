/** Whether what an index keeps of a citation has the shape of `Mentioned`. */
import { isRecord } from '../text/record.ts';
import { isText, isTextOrAbsent } from './jsonShapes.ts';
import type { Mentioned } from './mentioned.ts';

export function isMentioned(json: unknown): json is Mentioned {
  if (!isRecord(json)) return false;
  const { organ, number, kind, place, date, said, annex, supersedes } = json;
  return (
    [organ, number, place].every(isText) &&
    (kind === 'resolution' || kind === 'decision') &&
    [date, annex, supersedes].every(isTextOrAbsent) &&
    (said === undefined || isSaid(said))
  );
}

function isSaid(json: unknown): boolean {
  return (
    isRecord(json) &&
    isText(json['text']) &&
    ['did', 'subject', 'title'].some((kind) => kind === json['kind'])
  );
}
