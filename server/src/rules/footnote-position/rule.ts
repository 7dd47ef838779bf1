/** A footnote number stands behind the punctuation, without a space, and apart from the next one by a comma. */
import type { Call } from '../../syntax/nodes.ts';
import { listed } from '../../text/listed.ts';
import { slice, span, type Span } from '../../text/span.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const footnotePosition: Rule = {
  severity: 'warning',
  title: 'A footnote number follows the punctuation, without a space',
  *check({ readables, tree }) {
    for (const { body, where } of readables) {
      if (where === 'note') continue;
      for (const group of groupsIn(body.calls, tree.text)) yield* judged(group, tree.text);
    }
  },
};

/** Numbers that stand together: `[^1],[^2]`. */
type Group = readonly [Call, ...Call[]];

/** Nothing, a comma or a space between two calls. */
const between = /^,? ?$/;

function groupsIn(calls: readonly Call[], text: string): readonly Group[] {
  const groups: [Call, ...Call[]][] = [];
  for (const call of calls) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || !isNextTo(last, call, text)) {
      groups.push([call]);
    } else group.push(call);
  }
  return groups;
}

function isNextTo(last: Call, { span: { start } }: Call, text: string): boolean {
  return start - last.span.end < 3 && between.test(text.slice(last.span.end, start));
}

function* judged(group: Group, text: string): Iterable<Finding> {
  const place = placeOf(group);
  const gap = gapBefore(text, place.start);
  const mark = markBehind(text, group, gap);
  if (mark !== undefined) yield beforeMark(group, { place, gap, mark }, text);
  else if (gap.end > gap.start) yield afterSpace(group, gap);
  yield* unparted(group);
}

function placeOf(group: Group): Span {
  return span(group[0].span.start, (group.at(-1) ?? group[0]).span.end);
}

/** Blanks between the word and its number, on one line. */
function gapBefore(text: string, end: number): Span {
  let start = end;
  while (/[ \t\u00a0]/.test(text.charAt(start - 1))) start -= 1;
  const before = text.charAt(start - 1);
  return before === '' || /[\r\n]/.test(before) ? span(end, end) : span(start, end);
}

/** The mark that should stand before the number: one behind it, where there is none before. */
function markBehind(text: string, group: Group, gap: Span): string | undefined {
  const mark = text.charAt(placeOf(group).end);
  if (!/[,;:.]/.test(mark) || /[,;:.]/.test(text.charAt(gap.start - 1))) return undefined;
  return isMeasure(text, group[0]) ? undefined : mark;
}

/** The ² of "per m²" is no footnote. */
function isMeasure(text: string, { form, span: { start } }: Call): boolean {
  return form === 'superscript' && /(?:^|[^a-z])[ck]?m$/i.test(text.slice(start - 3, start));
}

interface Misplaced {
  readonly place: Span;
  readonly gap: Span;
  readonly mark: string;
}

function beforeMark(group: Group, { place, gap, mark }: Misplaced, text: string): Finding {
  const whole = span(gap.start, place.end + 1);
  return {
    span: span(place.start, place.end + 1),
    message: `Expected "${mark}" before ${nameOf(group)}, found it behind`,
    fixes: [
      {
        title: `Put "${mark}" before the footnote number`,
        edits: [{ span: whole, newText: mark + slice(text, place) }],
        meaning: 'kept',
      },
    ],
  };
}

function afterSpace(group: Group, gap: Span): Finding {
  return {
    span: placeOf(group),
    message: `Expected no space before ${nameOf(group)}`,
    severity: 'information',
    fixes: [{ title: 'Remove the space', edits: [{ span: gap, newText: '' }], meaning: 'kept' }],
  };
}

function* unparted(group: Group): Iterable<Finding> {
  for (const [at, call] of group.entries()) {
    const next = group[at + 1];
    if (next?.span.start !== call.span.end) continue;
    yield {
      span: span(call.span.start, next.span.end),
      message: `Expected a comma between footnotes ${call.label} and ${next.label}`,
      severity: 'hint',
      fixes: [commaAt(call.span.end)],
    };
  }
}

function commaAt(place: number): Fix {
  return {
    title: 'Put a comma between them',
    edits: [{ span: span(place, place), newText: ',' }],
    meaning: 'kept',
  };
}

function nameOf(group: Group): string {
  const labels = group.map(({ label }) => label);
  return `${labels.length > 1 ? 'footnotes' : 'footnote'} ${listed(labels)}`;
}
