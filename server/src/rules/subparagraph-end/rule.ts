/** Subparagraphs end with a semicolon, and with a colon where others stand below them. */
import type { Resolution } from '../../model/resolution.ts';
import type { Subparagraph } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { endingOf, type Ending } from '../ending.ts';
import { mayFollow } from '../mayFollow.ts';
import { closingPart, isBullet } from '../operativeEnds.ts';
import { expectedMark, punctuationFix } from '../punctuationFix.ts';
import { rewording } from '../rewording.ts';
import type { Finding, Rule } from '../rule.ts';
import { choiceIn } from '../ruleOptions.ts';
import type { SubparagraphList } from '../subparagraphLists.ts';

export const subparagraphEnd: Rule = {
  severity: 'warning',
  title: 'Subparagraphs end with a semicolon, or with a colon where others stand below them',
  options: {
    serialAnd: {
      kind: 'choice',
      description:
        'Whether "and" may link the last two subparagraphs: "without" for nowhere, "any" for wherever the drafter likes; "house" for anywhere in the Security Council and Model UN and nowhere else.',
      choices: ['house', 'without', 'any'],
      usual: 'house',
    },
  },
  *check(resolution, { options, groundwork }) {
    const serialAnd = choiceIn(options, 'serialAnd');
    for (const list of groundwork.subparagraphLists()) {
      const items = judgedItems(list, resolution.tree.text);
      const wrongly = wrongMarks(list, items, resolution);
      yield* wrongly;
      if (serialAnd === 'any' || (serialAnd === 'house' && isLoose(resolution))) continue;
      const marked = new Set(wrongly.map(({ span }) => span.start));
      for (const one of items) if (!marked.has(one.ending.span.start)) yield* linked(one);
    }
  },
};

interface Item {
  readonly item: Subparagraph;
  readonly ending: Ending;
}

/** The last words of the whole paragraph are judged by the rules about paragraphs. */
function judgedItems(list: SubparagraphList, draft: string): readonly Item[] {
  const closing = closingPart(list.paragraph);
  return list.items.flatMap((item): readonly Item[] => {
    const ending = item === closing ? undefined : endingOf(item.body, draft);
    return ending?.certainty === 'certain' ? [{ item, ending }] : [];
  });
}

function wrongMarks(
  list: SubparagraphList,
  items: readonly Item[],
  resolution: Resolution,
): readonly Finding[] {
  const chapeaux = items.filter(
    ({
      item: {
        subparagraphs: [below],
      },
      ending,
    }) => {
      return below !== undefined && !isBullet(below) && ending.mark !== ':';
    },
  );
  const leaves = items.filter(({ item }) => item.subparagraphs.length === 0);
  const marks = usualMarks(list, leaves, resolution);
  const others = isListOfNames(leaves)
    ? []
    : leaves.filter(({ ending }) => !marks.includes(ending.mark));
  return [
    ...chapeaux.map(({ item, ending }) => wrong(item, ending, ':')),
    ...others.map(({ item, ending }) => wrong(item, ending, marks[0])),
  ];
}

/** What items may end with here: the mark most of them have where custom allows a comma, too. */
function usualMarks(
  { paragraph }: SubparagraphList,
  leaves: readonly Item[],
  resolution: Resolution,
): readonly [string, ...string[]] {
  const mayBeCommas = paragraph.kind === 'preambular' || isLoose(resolution);
  if (!mayBeCommas) return [';'];
  const count = (mark: string) => leaves.filter(({ ending }) => ending.mark === mark).length;
  const [semicolons, commas] = [count(';'), count(',')];
  if (semicolons === commas) return mostLikely(paragraph);
  return [semicolons > commas ? ';' : ','];
}

/** Where the items do not tell: commas in a preamble, unless it has come to its end with a semicolon. */
function mostLikely(paragraph: SubparagraphList['paragraph']): readonly [string, string] {
  const isPreamble = paragraph.kind === 'preambular';
  const inCommas = isPreamble && !closingPart(paragraph).body.prose.text.endsWith(';');
  return inCommas ? [',', ';'] : [';', ','];
}

/** The Security Council and Model UN write lists with commas, and link the last items by "and". */
function isLoose(resolution: Resolution): boolean {
  return mayFollow(resolution, 'sc', 'mun');
}

/** So many words make a name; more make a clause. */
const longestName = 6;

/** "(a) The agenda", "(b) The budget", all ending alike: names need no mark. */
function isListOfNames(leaves: readonly Item[]): boolean {
  const [first] = leaves;
  return (
    leaves.length > 1 &&
    leaves.every(
      ({ item, ending }) =>
        ending.mark === first?.ending.mark && ending.mark !== '.' && isName(item.body.prose.text),
    )
  );
}

function isName(text: string): boolean {
  return !text.startsWith('To ') && text.split(' ').length <= longestName;
}

function wrong({ marker }: Subparagraph, ending: Ending, mark: string): Finding {
  return {
    span: ending.span,
    message: expectedMark(mark, `after subparagraph (${marker.label})`, ending),
    fixes: [punctuationFix(ending, mark)],
  };
}

/** `; and` at the end; "or" says something that must not be lost. */
const linkingAnd = /; and$/;

function* linked({ item, ending: { span } }: Item): Iterable<Finding> {
  const { prose } = item.body;
  const text = prose.text.trimEnd();
  const found = linkingAnd.exec(text);
  if (found === null) return;
  const { index: start, 0: written } = found;
  yield {
    span: { start: span.start, end: sourceSpan(prose, start, text.length).end },
    message: `Expected ";" alone after subparagraph (${item.marker.label}), found "${written}"`,
    severity: 'hint',
    fixes: [{ title: 'Remove "and"', edits: [rewording(prose, { start, written, right: ';' })] }],
  };
}
