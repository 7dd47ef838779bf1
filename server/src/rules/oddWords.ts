/** Words of the draft that stand otherwise than they should, as a finding. */
import type { Body } from '../syntax/nodes.ts';
import { sourceSpan } from '../text/prose.ts';
import { rewording } from './rewording.ts';
import type { Finding } from './rule.ts';
import type { OddWords } from './wordFinds.ts';

/** Says what was expected, and writes it where only one thing can be meant. */
export function oddWords({ prose }: Body, { start, written, right, expected }: OddWords): Finding {
  const span = sourceSpan(prose, start, start + written.length);
  const message = `Expected ${expected}, found "${written}"`;
  if (right === undefined) return { span, message };
  const edits = [rewording(prose, { start, written, right })];
  return { span, message, fixes: [{ title: `Write "${right}"`, edits, meaning: 'kept' }] };
}
