/** Chooses what is offered for the selection or cursor of a drawn draft. */
import type { Refactorings } from '../../server/src/features/refactoring/refactoring.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';
import { readFixture } from './fixture.ts';

/** The line of the draft that is another afterwards; "nothing" where nothing is offered. */
export function afterChoosing(offers: Refactorings, drawn: string): string {
  const { text, selection, cursor = 0 } = readFixture(drawn);
  const [offered, ...others] = offers(analyse(text), selection ?? span(cursor, cursor));
  if (offered === undefined) return 'nothing';
  if (others.length > 0) throw new Error('More than one is offered');
  const edits = offered.edits();
  if ('refused' in edits) return edits.refused;
  const before = text.split('\n');
  const changed = applyEdits(text, edits).split('\n');
  return changed.find((line, at) => line !== before[at]) ?? 'no change';
}
