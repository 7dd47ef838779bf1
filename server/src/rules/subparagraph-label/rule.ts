/** Subparagraphs are lettered (a), (b), (c) … and numbered (i), (ii), (iii) … in order. */
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import { slice } from '../../text/span.ts';
import type { Subparagraph } from '../../syntax/nodes.ts';
import { inParentheses } from '../inParentheses.ts';
import { misnumbered } from '../misnumbered.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { choiceIn } from '../ruleOptions.ts';
import type { SubparagraphList } from '../subparagraphLists.ts';

export const subparagraphLabel: Rule = {
  severity: 'error',
  title: 'Subparagraphs are lettered (a), (b), (c) and numbered (i), (ii), (iii) in order',
  options: {
    style: {
      kind: 'choice',
      description:
        'How the first two levels are labelled: "parentheses" for (a) and (i) alone, "any" for a. and a) as well; "house" for any style in Model UN and parentheses elsewhere.',
      choices: ['house', 'parentheses', 'any'],
      usual: 'house',
    },
  },
  *check(resolution, { groundwork, options }) {
    yield* outOfOrder(resolution);
    if (!asksForParentheses(resolution, choiceIn(options, 'style'))) return;
    for (const list of groundwork.subparagraphLists()) yield* otherStyle(list, resolution);
  },
};

function outOfOrder(resolution: Resolution): Iterable<Finding> {
  return misnumbered(resolution, {
    kind: 'subparagraph',
    message(label) {
      const second = label.fault === 'duplicate' ? 'a second ' : '';
      return `Expected "${right(resolution, label)}", found ${second}"${written(resolution, label)}"`;
    },
    title: (label) => `Change to "${right(resolution, label)}"`,
  });
}

/** Committees of Model UN bear names of their own: what no organ is known by has its own style. */
function asksForParentheses({ profile, outline }: Resolution, style: string): boolean {
  if (style !== 'house') return style === 'parentheses';
  const isKnown = outline.parts.some(({ organLine }) => organLine?.organ !== undefined);
  return profile !== 'mun' && (isKnown || outline.frontMatter?.metadata.profile !== undefined);
}

/** Below the second level labels are written a. and i. */
const lowestInParentheses = 2;

/** A letter alone that begins no list may be anything: `p. 2`, where a page ended. */
function* otherStyle(list: SubparagraphList, resolution: Resolution): Iterable<Finding> {
  const { items } = list;
  const other = items.filter(
    ({ marker, level }) =>
      level <= lowestInParentheses && (marker.form === 'dot' || marker.form === 'paren'),
  );
  const [first] = other;
  if (first === undefined || (items.length === 1 && first.marker.value > 1)) return;
  const { span } = first.marker;
  const { labelOf, letters } = inParentheses(list, resolution.tree.text);
  const fix: Fix = {
    title: `Write (${labelOf(first.marker)}) and so on`,
    edits: other.map(({ marker }) => ({ span: marker.span, newText: `(${labelOf(marker)})` })),
    ...meanings[letters],
  };
  const isLost = letters === 'full' || (letters !== 'same' && isReferredTo(items, resolution));
  yield {
    span,
    message: `Expected "(${labelOf(first.marker)})", found "${slice(resolution.tree.text, span)}"`,
    severity: 'information',
    fixes: isLost ? [] : [fix],
  };
}

/** Whether what stood below an item goes on from it is for a person to say. */
const meanings = {
  same: { meaning: 'kept' },
  goesOn: { meaning: 'unsure' },
  below: {},
  full: {},
} as const;

/** A reference to the letter it had would lead nowhere. */
function isReferredTo(items: readonly Subparagraph[], { references }: Resolution): boolean {
  return references.some(({ mentions }) =>
    mentions.some(
      ({ target }) =>
        target.kind === 'paragraph' && items.some((item) => item === target.paragraph),
    ),
  );
}

function written({ tree }: Resolution, { marker }: Label): string {
  return slice(tree.text, marker.span);
}

function right(resolution: Resolution, label: Label): string {
  return written(resolution, label).replace(label.marker.label, label.expected);
}
