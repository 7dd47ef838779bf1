/** Every square bracket has its partner. */
import type { Rule } from '../rule.ts';

export const unbalancedBracket: Rule = {
  severity: 'warning',
  unsettled: 'judged',
  title: 'Every square bracket has its partner',
  *check({ brackets }) {
    for (const { open, close } of brackets) {
      if (open !== undefined && close === undefined) {
        yield { span: open, message: 'Expected "]" to close this "["' };
      }
      if (close !== undefined && open === undefined) {
        yield { span: close, message: 'Expected "[" before this "]"' };
      }
    }
  },
};
