/** References to paragraphs are written as resolutions write them: "paragraph 5 (a)", "the present resolution". */
import type { Resolution } from '../../model/resolution.ts';
import { sourceSpan } from '../../text/prose.ts';
import { mayFollow } from '../mayFollow.ts';
import { oddReferencesIn } from '../oddReferences.ts';
import { rewording } from '../rewording.ts';
import type { Rule } from '../rule.ts';
import type { ReferenceForm } from '../wordFinds.ts';

export const referenceForm: Rule = {
  severity: 'information',
  title:
    'Paragraphs are referred to as "paragraph 5 (a)", the text itself as "the present resolution"',
  yieldsTo: ['undefined-paragraph'],
  *check(resolution, { groundwork }) {
    for (const { readable, finds } of groundwork.words()) {
      if (readable.where !== 'paragraph') continue;
      const { prose } = readable.body;
      for (const odd of (finds.oddReferences ??= oddReferencesIn(prose.text))) {
        const { form, start, written, right } = odd;
        if (isUsual(form, resolution)) continue;
        const edits = [rewording(prose, odd)];
        // A draft may speak of another resolution as "this resolution".
        const meaning = form === 'itself' ? {} : { meaning: 'kept' as const };
        yield {
          span: sourceSpan(prose, start, start + written.length),
          message: `Expected "${right}", found "${written}"`,
          fixes: [{ title: `Change to "${right}"`, edits, ...meaning }],
        };
      }
    }
  },
};

/** Whether this draft may write so. */
function isUsual(form: ReferenceForm, resolution: Resolution): boolean {
  switch (form) {
    case 'numbered':
      return false;
    case 'initials':
      return resolution.negotiation.state === 'open';
    case 'itself':
      // The Security Council calls its texts so.
      return mayFollow(resolution, 'sc');
  }
}
