/** "Acting under Chapter VII" leads over to the operative part. */
import type { Preambular } from '../../syntax/nodes.ts';
import { slice, span } from '../../text/span.ts';
import { endingOf } from '../ending.ts';
import { isSettled } from '../../model/ownParagraphs.ts';
import { openingSpan } from '../openingOf.ts';
import type { Fix, Rule } from '../rule.ts';

export const chapterVIILast: Rule = {
  severity: 'off',
  profiles: { sc: 'information' },
  title: '"Acting under Chapter VII" stands at the end of the preamble',
  *check({ outline, tree }) {
    const preambles = outline.parts.flatMap(({ sections }) =>
      sections.map(({ preambular }) => preambular),
    );
    for (const preamble of preambles) {
      const at = preamble.findLastIndex(isFormula);
      const formula = preamble[at];
      const last = preamble.at(-1);
      if (formula === undefined || last === undefined || !isSettled(formula)) continue;
      if (preamble.slice(at + 1).every(isActing)) continue;
      const next = preamble[at + 1];
      yield {
        span: openingSpan(formula),
        message: 'Expected "Acting under Chapter VII" at the end of the preamble',
        related: [{ span: openingSpan(last), message: 'The last preambular paragraph' }],
        fixes: next === undefined ? [] : move(formula, next, last, tree.text),
      };
    }
  },
};

/** `Acting under Chapter VII of the Charter of the United Nations,` */
const chapterVII = /^Acting under Chapter VII\b/i;

function isFormula({ body }: Preambular): boolean {
  return chapterVII.test(body.prose.text);
}

/** "Acting also under Article 41": it goes on with the formula. */
function isActing({ opening }: Preambular): boolean {
  return opening?.head === 'Acting';
}

/** Only a paragraph of its own, without notes, behind one that ends as it should. */
function move(
  formula: Preambular,
  next: Preambular,
  last: Preambular,
  draft: string,
): readonly Fix[] {
  const gap = span(formula.span.end, next.span.start);
  const isAlone =
    formula.body.calls.length === 0 &&
    formula.interruptions.length === 0 &&
    slice(draft, gap).trim() === '' &&
    [formula, last].every(({ body, subparagraphs }) => {
      const ending = endingOf(body, draft);
      return subparagraphs.length === 0 && ending?.mark === ',' && ending.certainty === 'certain';
    });
  if (!isAlone) return [];
  return [
    {
      title: 'Move to the end of the preamble',
      edits: [
        { span: span(formula.span.start, next.span.start), newText: '' },
        {
          span: span(last.span.end, last.span.end),
          newText: `\n\n${slice(draft, formula.span)}`,
        },
      ],
    },
  ];
}
