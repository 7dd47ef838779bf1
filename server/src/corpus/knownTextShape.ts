/** Whether what an index keeps of a text has the shape of `KnownText`. */
import { isRecord } from '../text/record.ts';
import { isArrayOf, isText, isTextOrAbsent } from './jsonShapes.ts';
import type { KnownText } from './known.ts';

export function isKnownText(json: unknown): json is KnownText {
  return (
    isRecord(json) &&
    isText(json['file']) &&
    (json['status'] === 'adopted' || json['status'] === 'draft') &&
    isTextOrAbsent(json['note']) &&
    typeof json['summary'] === 'string' &&
    typeof json['preambularCount'] === 'number' &&
    isArrayOf(json['operative'], isOperativeLine)
  );
}

function isOperativeLine(json: unknown): json is KnownText['operative'][number] {
  return isRecord(json) && typeof json['label'] === 'string' && isText(json['line']);
}
