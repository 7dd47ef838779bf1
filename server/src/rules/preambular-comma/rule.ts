/** Every preambular paragraph, the last included, ends with a comma. */
import type { Resolution } from '../../model/resolution.ts';
import type { OrganLine, Preambular } from '../../syntax/nodes.ts';
import { endingOf, type Ending } from '../ending.ts';
import { closingPart, isBullet, paragraphsBeforeText } from '../operativeEnds.ts';
import { expectedMark, punctuationFix } from '../punctuationFix.ts';
import type { Finding, Rule } from '../rule.ts';

export const preambularComma: Rule = {
  severity: 'error',
  title: 'Every preambular paragraph ends with a comma, the last one too',
  *check(resolution) {
    const leading = paragraphsBeforeText(resolution);
    const draft = resolution.tree.text;
    const separated = separatedBySemicolons(resolution);
    const closing = closingParts(resolution);
    for (const paragraph of resolution.own.preambular) {
      if (leading.has(paragraph) || separated.has(paragraph)) continue;
      const found =
        paragraph.subparagraphs.length > 0
          ? aroundList(paragraph, draft)
          : atEnd(endingOf(paragraph.body, draft));
      yield* closing.has(paragraph) ? [...found].map(unsure) : found;
    }
  },
};

/** The last paragraphs of parts that have no operative one: what ends with a full stop there may have been meant as one. */
function closingParts({ outline }: Resolution): ReadonlySet<Preambular> {
  const alone = outline.parts.filter(({ sections }) =>
    sections.every(({ operative }) => operative.length === 0),
  );
  return new Set(alone.flatMap(({ sections }) => sections.at(-1)?.preambular.at(-1) ?? []));
}

function unsure(finding: Finding): Finding {
  const { fixes = [] } = finding;
  return { ...finding, fixes: fixes.map((fix) => ({ ...fix, meaning: 'unsure' })) };
}

function* aroundList(paragraph: Preambular, draft: string): Iterable<Finding> {
  const chapeau = endingOf(paragraph.body, draft);
  if (chapeau?.certainty === 'certain' && chapeau.mark !== ':') {
    yield {
      span: chapeau.span,
      message: expectedMark(':', 'before the list that follows', chapeau),
      severity: 'information',
      fixes: [punctuationFix(chapeau, ':')],
    };
  }
  // Lists in preambles end in semicolons as well as commas; a bulleted list may end in nothing at all.
  const last = closingPart(paragraph);
  const ending = endingOf(last.body, draft);
  if (!isBullet(last) && ending?.mark !== ';') yield* atEnd(ending);
}

function* atEnd(ending: Ending | undefined): Iterable<Finding> {
  if (ending?.certainty !== 'certain' || ending.mark === ',') return;
  yield {
    span: ending.span,
    message: expectedMark(',', 'after this preambular paragraph', ending),
    ...(ending.mark === '' ? { severity: 'warning' } : {}),
    fixes: [punctuationFix(ending, ',')],
  };
}

/**
 * The paragraphs of preambles that end in semicolons throughout and in a comma at their end: the custom of the World Health
 * Assembly and its like, never of the organs that number by session or year.
 */
function separatedBySemicolons({ outline, tree }: Resolution): ReadonlySet<Preambular> {
  const preambles = outline.parts
    .filter(({ organLine }) => organLine !== undefined && hasOwnCustom(organLine))
    .flatMap(({ sections }) => sections.map(({ preambular }) => preambular));
  return new Set(preambles.filter((preamble) => isSeparated(preamble, tree.text)).flat());
}

function hasOwnCustom({ organ }: OrganLine): boolean {
  return organ === undefined || organ.series === 'own';
}

function isSeparated(preamble: readonly Preambular[], draft: string): boolean {
  const ends = preamble.map(({ body }) => endingOf(body, draft)?.mark);
  return ends.length > 1 && ends.at(-1) === ',' && ends.slice(0, -1).every((mark) => mark === ';');
}
