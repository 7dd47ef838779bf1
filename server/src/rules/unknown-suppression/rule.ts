/** A comment that switches a rule off names a rule, and there is something it switches off. */
import { slice, span, type Span } from '../../text/span.ts';
import type { Finding, Rule } from '../rule.ts';
import type { JudgedSuppression, Suppression } from '../suppressions.ts';

export const unknownSuppression: Rule = {
  severity: 'warning',
  unsettled: 'judged',
  title: 'A comment that switches a rule off names a rule, and the rule finds something there',
  turn: 'last',
  *check({ tree }, { suppressions }) {
    for (const judged of suppressions) {
      const message = messageFor(judged, slice(tree.text, judged.suppression.span));
      if (message === undefined) continue;
      yield {
        span: judged.suppression.span,
        message,
        fixes: [removal(tree.text, judged.suppression)],
      } satisfies Finding;
    }
  },
};

function messageFor({ state, suppression }: JudgedSuppression, written: string) {
  switch (state) {
    case 'unknown':
      return `No rule is called "${written}"`;
    case 'unread':
      return `Expected "resolution-disable", "resolution-enable" or "resolution-disable-next-line", found "${written}"`;
    case 'idle':
      return suppression.directive === 'enable'
        ? `"${written}" is not switched off here`
        : idleMessage(suppression, written);
    case 'used':
      return undefined;
  }
}

function idleMessage({ rule }: Suppression, written: string): string {
  return rule === undefined
    ? 'No rule finds anything here that this comment could silence'
    : `"${written}" finds nothing here that this comment could silence`;
}

/** Removes the name; with its last name, the comment; with the comment, its line. */
function removal(draft: string, { comment, rule, span: name }: Suppression) {
  const names = comment.text.trim().split(/[\s,]+/).length - 1;
  if (rule !== undefined && names > 1) {
    const place = span(startWithGap(draft, name.start), name.end);
    return { title: `Remove "${rule}"`, edits: [{ span: place, newText: '' }] };
  }
  return {
    title: 'Remove the comment',
    edits: [{ span: wholeLine(draft, comment.span), newText: '' }],
  };
}

/** The blanks and commas before a name go with it. */
function startWithGap(draft: string, start: number): number {
  let from = start;
  while (/[\s,]/.test(draft.charAt(from - 1))) from -= 1;
  return from;
}

function wholeLine(draft: string, { start, end }: Span): Span {
  const lineStart = draft.lastIndexOf('\n', start - 1) + 1;
  const after = /^[^\S\n]*(?:\n[^\S\n]*){1,2}/.exec(draft.slice(end, end + 200))?.[0] ?? '';
  if (draft.slice(lineStart, start).trim() !== '' || after === '') return span(start, end);
  return span(lineStart, end + after.length);
}
