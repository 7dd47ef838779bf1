/** Mistakes in footnotes. */
import type { PairedCall } from '../../../server/src/model/footnotes.ts';
import type { Resolution } from '../../../server/src/model/resolution.ts';
import type { FootnoteForm } from '../../../server/src/syntax/nodes.ts';
import { slice, span } from '../../../server/src/text/span.ts';
import type { Operator, Planting } from '../operator.ts';
import { inserted, pairs, replaced, replacedBy, withGap } from '../places.ts';

export const footnoteOperators: readonly Operator[] = [
  {
    name: 'a call renamed to a note that does not exist',
    rule: 'undefined-footnote',
    size: 'sign',
    plantings: (resolution) =>
      soleCalls(resolution).flatMap(({ call }) =>
        replacedBy(written(call.form, freeLabel(resolution)), [call.span]),
      ),
  },
  {
    name: 'one more call, without a note',
    rule: 'undefined-footnote',
    size: 'words',
    plantings: (resolution) => oneMoreCall(resolution),
  },
  {
    name: 'a note left out',
    rule: 'undefined-footnote',
    size: 'words',
    plantings: (resolution) =>
      soleCalls(resolution).flatMap(({ call, note }) =>
        note === undefined
          ? []
          : [{ edits: [replaced(withGap(resolution, note.span), '')], place: call.span }],
      ),
  },
  {
    name: 'a call left out',
    rule: 'unused-footnote',
    size: 'words',
    plantings: (resolution) =>
      soleCalls(resolution).flatMap(({ call, note }) =>
        note === undefined ? [] : [{ edits: [replaced(call.span, '')], place: note.span }],
      ),
  },
  {
    name: 'one more note, without a call',
    rule: 'unused-footnote',
    size: 'words',
    plantings: (resolution) => {
      const last = resolution.footnotes.notes.at(-1)?.note;
      if (last?.form !== 'markdown') return [];
      return [
        {
          edits: [
            inserted(
              last.span.end,
              `\n\n[^${freeLabel(resolution)}]: See the report of the working group.`,
            ),
          ],
        },
      ];
    },
  },
  {
    name: 'two calls swapped',
    rule: 'footnote-order',
    size: 'words',
    plantings: (resolution) =>
      pairs(soleCalls(resolution)).map(([{ call: one }, { call: next }]) => ({
        edits: [
          replaced(one.span, slice(resolution.tree.text, next.span)),
          replaced(next.span, slice(resolution.tree.text, one.span)),
        ],
      })),
  },
  {
    name: 'a call before the punctuation',
    rule: 'footnote-position',
    size: 'sign',
    plantings: ({ footnotes, tree }) =>
      footnotes.calls
        .filter(({ call }) =>
          /[\p{L}\d][,;.]$/u.test(tree.text.slice(0, call.span.start).slice(-2)),
        )
        .map(({ call: { span: place } }) => ({
          edits: [
            replaced(span(place.start - 1, place.start), ''),
            inserted(place.end, tree.text.charAt(place.start - 1)),
          ],
        })),
  },
  {
    name: 'a blank before a call',
    rule: 'footnote-position',
    size: 'sign',
    plantings: ({ footnotes, tree }) =>
      footnotes.calls
        .filter(({ call }) =>
          /[\p{L}\d][,;.]$/u.test(tree.text.slice(0, call.span.start).slice(-2)),
        )
        .map(({ call }) => ({ edits: [inserted(call.span.start, ' ')] })),
  },
  {
    name: 'a call in broken marks',
    rule: 'conversion-debris',
    size: 'words',
    plantings: ({ footnotes }) =>
      footnotes.calls
        .filter(({ call, note }) => call.form === 'sup' && note !== undefined)
        .flatMap(({ call }) => replacedBy(`<sup>&</sup>lt;sup>${call.label}</sup>`, [call.span])),
  },
];

/** Calls with a note that nothing else calls. */
function soleCalls({ footnotes }: Resolution): readonly PairedCall[] {
  return footnotes.calls.filter(
    ({ call, note }) =>
      note !== undefined &&
      footnotes.calls.filter(({ call: other }) => other.label === call.label).length === 1 &&
      footnotes.notes.filter(({ note: other }) => other.label === call.label).length === 1,
  );
}

/** A number that no note has and none will have soon. */
function freeLabel({ footnotes }: Resolution): string {
  return `${footnotes.notes.length + 60}`;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function written(form: FootnoteForm, label: string): string {
  switch (form) {
    case 'superscript':
      return label.replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));
    case 'sup':
      return `<sup>${label}</sup>`;
    case 'caret':
      return `^${label}`;
    default:
      return `[^${label}]`;
  }
}

/** Behind the mark of a paragraph that has no call yet. */
function oneMoreCall(resolution: Resolution): readonly Planting[] {
  const form = resolution.footnotes.calls[0]?.call.form ?? 'markdown';
  return resolution.outline.parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ preambular }) => preambular)
    .filter(({ body, subparagraphs }) => body.calls.length === 0 && subparagraphs.length === 0)
    .map(({ span: { end } }) => ({ edits: [inserted(end, written(form, freeLabel(resolution)))] }));
}
