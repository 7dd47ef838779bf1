/** Operative paragraphs are numbered 1, 2, 3 … without gaps. */
import type { Resolution } from '../../model/resolution.ts';
import type { Operative } from '../../syntax/nodes.ts';
import { slice, span } from '../../text/span.ts';
import { missingNumbers, type MissingNumbers } from '../../model/missingNumbers.ts';
import { numbered } from '../../model/numberless.ts';
import { makingRoom } from '../../model/renumber.ts';
import { misnumbered, mostSingleFixes, wholeDraft, type NumberNames } from '../misnumbered.ts';
import { numberlessLists } from '../numberless.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const paragraphNumber: Rule = {
  severity: 'error',
  title: 'Operative paragraphs are numbered 1, 2, 3 … without gaps',
  yieldsTo: ['sole-paragraph-number'],
  *check(resolution) {
    const missing = missingNumbers(resolution);
    const fixOf = fixesFor(missing, resolution);
    for (const one of missing) yield* lostNumbers(one, fixOf);
    for (const list of numberlessLists(resolution)) yield noNumbers(list, resolution.tree.text);
    const explained = new Set(
      missing.map(({ place, next }) => (place === 'left' ? next?.marker.span.start : undefined)),
    );
    for (const finding of misnumbered(resolution, namesIn(resolution))) {
      if (!explained.has(finding.span.start)) yield finding;
    }
  },
};

function noNumbers(list: readonly Operative[], draft: string): Finding {
  const [first] = list;
  const bullet = first?.marker && slice(draft, first.marker.span);
  return {
    span: first?.marker?.span ?? (first === undefined ? span(0, 0) : openingSpan(first)),
    message: `Expected numbers before these ${list.length} operative paragraphs, found ${bullet === undefined ? 'none' : `"${bullet}"`}`,
    fixes: [
      {
        title: 'Number them 1, 2, 3 …',
        edits: list.map((paragraph, at) => numbered(paragraph, String(at + 1))),
      },
    ],
  };
}

type FixOf = (paragraph: Operative, number: string, missing: MissingNumbers) => Fix;

/** Where nothing is left for the number those behind must move up: many such paragraphs are better numbered all at once. */
function fixesFor(missing: readonly MissingNumbers[], resolution: Resolution): FixOf {
  const isMany = missing.filter(({ place }) => place === 'taken').length > mostSingleFixes;
  const all = isMany ? wholeDraft(resolution) : undefined;
  return (paragraph, number, one) => {
    if (one.place === 'left')
      return { title: `Number it ${number}`, edits: [numbered(paragraph, number)] };
    const title = `Number it ${number}, and renumber those that follow`;
    return all ?? { title, edits: makingRoom(resolution, one) };
  };
}

function* lostNumbers(missing: MissingNumbers, fixOf: FixOf): Iterable<Finding> {
  for (const [at, paragraph] of missing.paragraphs.entries()) {
    const number = String(missing.first + at);
    yield {
      span: openingSpan(paragraph),
      message: `Expected "${number}." before "${openingWords(paragraph)}"`,
      fixes: [fixOf(paragraph, number, missing)],
    };
  }
}

function namesIn({ tree }: Resolution): NumberNames {
  return {
    kind: 'operative',
    title: ({ expected, fault }) =>
      fault === 'malformed' ? `Write "${expected}."` : `Renumber as ${expected}`,
    message({ marker, expected, fault }) {
      if (fault === 'malformed') {
        return `Expected "${expected}." before the paragraph, found "${slice(tree.text, marker.span)}"`;
      }
      const second = fault === 'duplicate' ? 'a second paragraph ' : '';
      return `Expected paragraph ${expected}, found ${second}${marker.label}`;
    },
  };
}
