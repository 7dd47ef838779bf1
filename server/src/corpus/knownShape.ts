/** Whether an entry of an index has the shape of `Known`. */
import { isRecord } from '../text/record.ts';
import { isArrayOf, isText, isTextOrAbsent } from './jsonShapes.ts';
import type { Known, KnownText, Source, Statement } from './known.ts';

export function isKnown(json: unknown): json is Known {
  return (
    isRecord(json) &&
    [json['organ'], json['number']].every(isText) &&
    ['resolution', 'decision'].includes(textIn(json['kind'])) &&
    isTextOrAbsent(json['title']) &&
    isArrayOf(json['dates'], isSaidDate) &&
    [json['subjects'], json['statements'], json['annexes']].every(areStatements) &&
    isArrayOf(json['citedIn'], isSource) &&
    (json['text'] === undefined || isKnownText(json['text']))
  );
}

function textIn(json: unknown): string {
  return isText(json) ? json : '';
}

function isSaidDate(json: unknown): json is Known['dates'][number] {
  return isRecord(json) && isText(json['date']) && isArrayOf(json['sources'], isSource);
}

function areStatements(json: unknown): json is readonly Statement[] {
  return isArrayOf(json, isStatement);
}

function isStatement(json: unknown): json is Statement {
  return isRecord(json) && isText(json['text']) && isSource(json['source']);
}

function isSource(json: unknown): json is Source {
  return isRecord(json) && [json['name'], json['file'], json['place']].every(isText);
}

function isKnownText(json: unknown): json is KnownText {
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
