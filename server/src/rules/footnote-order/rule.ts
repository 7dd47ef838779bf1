/** Footnotes are numbered in the order of their first calls. */
import type { Edit } from '../../text/edit.ts';
import { unreachable } from '../../text/unreachable.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { DisorderedCall } from '../footnoteFaults.ts';
import { relabelling } from '../footnoteLabel.ts';
import type { Fix, Rule } from '../rule.ts';

export const footnoteOrder: Rule = {
  severity: 'warning',
  title: 'Footnotes are numbered in the order in which the text calls them',
  *check(resolution, { groundwork }) {
    const { disordered } = groundwork.footnoteFaults();
    for (const fault of disordered) {
      yield {
        span: fault.call.span,
        message: messageFor(fault),
        related: [{ span: fault.other.span, message: `Footnote ${fault.other.label}` }],
        fixes: [renumberingOf(resolution), ...exchangeOf(fault, resolution.tree.text)],
      };
    }
  },
};

function messageFor({ call, other, kind }: DisorderedCall): string {
  switch (kind) {
    case 'skip':
      return `Expected footnote ${Number(other.label) + 1}, found ${call.label}`;
    case 'early':
      return `Expected footnotes in order, found ${call.label} before ${other.label}`;
    case 'late':
      return `Expected footnotes in order, found ${call.label} after ${other.label}`;
    default:
      return unreachable(kind);
  }
}

/** Two neighbouring numbers may simply have been typed the wrong way round. */
function exchangeOf({ call, other, kind }: DisorderedCall, draft: string): readonly Fix[] {
  if (kind === 'skip' || Math.abs(Number(call.label) - Number(other.label)) !== 1) return [];
  return [
    {
      title: `Exchange ${call.label} and ${other.label}`,
      edits: [
        relabelling(draft, call.span, { from: call.label, to: other.label }),
        relabelling(draft, other.span, { from: other.label, to: call.label }),
      ],
    },
  ];
}

/** A note that speaks of the one before it, which may be another one afterwards. */
const ofTheNoteBefore = /^Ibid\b/i;

/** All numbers anew, in the order of the calls; notes keep their places and take the numbers of their calls. */
function renumberingOf({ footnotes, tree }: Resolution): Fix {
  const numbers = new Map<string, string>();
  const calls = footnotes.calls.filter(({ call }) => Number(call.label) > 0);
  const first = calls.reduce((least, { call }) => Math.min(least, Number(call.label)), Infinity);
  for (const { call } of calls) {
    if (!numbers.has(call.label)) numbers.set(call.label, String(first + numbers.size));
  }
  const marks = [
    ...calls.map(({ call }) => ({ span: call.span, label: call.label })),
    ...footnotes.notes.map(({ note }) => ({ span: note.mark, label: note.label })),
  ];
  const edits = marks.flatMap(({ span, label }): Edit[] => {
    const to = numbers.get(label);
    if (to === undefined || to === label) return [];
    return [relabelling(tree.text, span, { from: label, to })];
  });
  const isUnsure = footnotes.notes.some(({ note }) => ofTheNoteBefore.test(note.body.prose.text));
  return {
    title: 'Number the footnotes in the order of the text',
    edits,
    ...(isUnsure && { meaning: 'unsure' }),
  };
}
