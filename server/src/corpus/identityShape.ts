/** Whether what an index keeps of a text has the shape of `TextIdentity`. */
import { isRecord } from '../text/record.ts';
import type { TextIdentity } from './textIdentity.ts';
import { isTextOrAbsent } from './jsonShapes.ts';

const words = [
  'organ',
  'number',
  'symbol',
  'title',
  'date',
  'datedIn',
  'unreadDate',
  'session',
  'agendaItem',
  'agendaName',
  'note',
];

export function isIdentity(json: unknown): json is TextIdentity {
  return (
    isRecord(json) &&
    (json['kind'] === 'resolution' || json['kind'] === 'decision') &&
    (json['status'] === 'adopted' || json['status'] === 'draft') &&
    words.every((word) => isTextOrAbsent(json[word]))
  );
}
