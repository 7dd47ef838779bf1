/** Signs of a negotiation in a text that is otherwise finished: a forgotten bracket, `5 bis`, `80/___`. */
import type { NegotiationMark } from '../../model/negotiation.ts';
import { renumbering } from '../../model/renumber.ts';
import type { Resolution } from '../../model/resolution.ts';
import { encloses, slice } from '../../text/span.ts';
import { shortened } from '../../text/shortened.ts';
import { unreachable } from '../../text/unreachable.ts';
import { placeholdersIn } from '../placeholders.ts';
import { isSomeReferenceLost } from '../referenceLost.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

const longestQuote = 40;

export const leftoverMark: Rule = {
  severity: 'information',
  unsettled: 'judged',
  title: 'A finished text has no brackets, inserted numbers or blanks left',
  yieldsTo: ['unbalanced-bracket'],
  *check(resolution) {
    const { negotiation, tree, numberingMode } = resolution;
    if (negotiation.state === 'open') return;
    // While numbers are frozen, 5 bis is as it should be.
    const left = negotiation.marks.filter(
      ({ kind }) => kind !== 'insertedNumber' || numberingMode === 'running',
    );
    const marks = outermost(left);
    for (const mark of marks) yield leftover(mark, resolution);
    for (const place of placeholdersIn(resolution)) {
      if (marks.some(({ span }) => encloses(span, place))) continue;
      yield { span: place, message: unfilled(slice(tree.text, place)) };
    }
  },
};

/** A mark within another goes with it. */
function outermost(marks: readonly NegotiationMark[]): readonly NegotiationMark[] {
  let end = 0;
  return marks.filter(({ span }) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}

function leftover(mark: NegotiationMark, resolution: Resolution): Finding {
  const { span } = mark;
  const written = slice(resolution.tree.text, span).replace(/\s+/g, ' ');
  const message = messageFor(mark, shortened(written, longestQuote));
  if (mark.kind !== 'insertedNumber') return { span, message };
  const edits = renumbering(resolution);
  if (edits.length === 0) return { span, message };
  const fix: Fix = { title: 'Renumber the whole draft', edits };
  const isUnsure = isSomeReferenceLost(resolution);
  return { span, message, fixes: [isUnsure ? { ...fix, meaning: 'unsure' } : fix] };
}

/** `[ … ]` with nothing in it but blanks, dots or lines */
const emptyBracket = /^\[[\s._…]*\]$/;

function messageFor({ kind }: NegotiationMark, written: string): string {
  switch (kind) {
    case 'bracket':
      return emptyBracket.test(written)
        ? unfilled(written)
        : `"${written}" is still in square brackets`;
    case 'insertedNumber':
      return `Expected a running number, found "${written}"`;
    case 'change':
      return `"${written}" is still marked as a change`;
    case 'attribution':
    case 'label':
    case 'alternative':
    case 'agreed':
      return `"${written}" is left from a negotiation`;
    default:
      return unreachable(kind);
  }
}

function unfilled(written: string): string {
  return `"${written}" is still to be filled in`;
}
