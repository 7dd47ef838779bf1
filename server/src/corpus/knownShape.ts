/** Whether an entry of an index has the shape of `Known`. */
import { isRecord } from '../text/record.ts';
import { isArrayOf, isText, isTextOrAbsent } from './jsonShapes.ts';
import type { Known, Source, Statement } from './known.ts';
import { isKnownText } from './knownTextShape.ts';

const statementLists = ['subjects', 'statements', 'annexes', 'supersededBy'];

export function isKnown(json: unknown): json is Known {
  return (
    isRecord(json) &&
    [json['organ'], json['number']].every(isText) &&
    ['resolution', 'decision'].includes(textIn(json['kind'])) &&
    isTextOrAbsent(json['title']) &&
    isArrayOf(json['dates'], isSaidDate) &&
    statementLists.every((list) => areStatements(json[list])) &&
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
