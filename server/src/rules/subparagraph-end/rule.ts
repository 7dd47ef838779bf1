/** Subparagraphs end with a semicolon, and with a colon where others stand below them. */
import type { Profile } from '../../lexicon/profiles.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Subparagraph } from '../../syntax/nodes.ts';
import { sourceSpan } from '../../text/prose.ts';
import { endingOf, type Ending } from '../ending.ts';
import { closingPart, isBullet } from '../operativeEnds.ts';
import { expectedMark, punctuationFix } from '../punctuationFix.ts';
import { rewording } from '../rewording.ts';
import type { Finding, Rule } from '../rule.ts';
import type { SubparagraphList } from '../subparagraphLists.ts';

export const subparagraphEnd: Rule = {
  severity: 'warning',
  title: 'Subparagraphs end with a semicolon, or with a colon where others stand below them',
  *check(resolution, { groundwork }) {
    for (const list of groundwork.subparagraphLists()) yield* judged(list, resolution);
  },
};

interface Item {
  readonly item: Subparagraph;
  readonly ending: Ending;
}

/** The last words of the whole paragraph are judged by the rules about paragraphs. */
function* judged(list: SubparagraphList, { tree, profile }: Resolution): Iterable<Finding> {
  const closing = closingPart(list.paragraph);
  const items = list.items.flatMap((item): readonly Item[] => {
    const ending = item === closing ? undefined : endingOf(item.body, tree.text);
    return ending?.certainty === 'certain' ? [{ item, ending }] : [];
  });
  const leaves = items.filter(({ item }) => item.subparagraphs.length === 0);
  for (const { item, ending } of items) {
    const [below] = item.subparagraphs;
    if (below === undefined || isBullet(below) || ending.mark === ':') continue;
    yield wrong(item, ending, ':');
  }
  if (isListOfNames(leaves)) return;
  const marks = usualMarks(list, leaves, profile);
  for (const { item, ending } of leaves) {
    if (!marks.includes(ending.mark)) yield wrong(item, ending, marks[0]);
    else if (doesWithoutAnd(profile)) yield* linked(item, ending);
  }
}

/** What items may end with here: the mark most of them have where custom allows a comma, too. */
function usualMarks(
  { paragraph }: SubparagraphList,
  leaves: readonly Item[],
  profile: Profile,
): readonly [string, ...string[]] {
  const mayBeCommas = paragraph.kind === 'preambular' || !doesWithoutAnd(profile);
  if (!mayBeCommas) return [';'];
  const count = (mark: string) => leaves.filter(({ ending }) => ending.mark === mark).length;
  const [semicolons, commas] = [count(';'), count(',')];
  if (semicolons === commas) return [';', ','];
  return [semicolons > commas ? ';' : ','];
}

/** The Security Council and Model UN write lists with commas, and link the last items by "and". */
function doesWithoutAnd(profile: Profile): boolean {
  return profile !== 'sc' && profile !== 'mun';
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

function* linked({ body: { prose }, marker }: Subparagraph, { span }: Ending): Iterable<Finding> {
  const text = prose.text.trimEnd();
  const found = linkingAnd.exec(text);
  if (found === null) return;
  const { index: start, 0: written } = found;
  yield {
    span: { start: span.start, end: sourceSpan(prose, start, text.length).end },
    message: `Expected ";" alone after subparagraph (${marker.label}), found "${written}"`,
    severity: 'hint',
    fixes: [{ title: 'Remove "and"', edits: [rewording(prose, { start, written, right: ';' })] }],
  };
}
