/** Operative paragraphs are numbered 1, 2, 3 … without gaps. */
import type { Resolution } from '../../model/resolution.ts';
import type { Operative } from '../../syntax/nodes.ts';
import { slice, span } from '../../text/span.ts';
import { misnumbered, type NumberNames } from '../misnumbered.ts';
import { missingNumbers, type MissingNumber } from '../missingNumbers.ts';
import { numbered, numberlessLists } from '../numberless.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import type { Finding, Rule } from '../rule.ts';

export const paragraphNumber: Rule = {
  severity: 'error',
  title: 'Operative paragraphs are numbered 1, 2, 3 … without gaps',
  yieldsTo: ['sole-paragraph-number'],
  *check(resolution) {
    const missing = missingNumbers(resolution);
    for (const one of missing) yield lostNumber(one);
    for (const list of numberlessLists(resolution)) yield noNumbers(list, resolution.tree.text);
    const explained = new Set(missing.map(({ gapAt }) => gapAt?.marker.span.start));
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

function lostNumber({ paragraph, number }: MissingNumber): Finding {
  return {
    span: openingSpan(paragraph),
    message: `Expected "${number}." before "${openingWords(paragraph)}"`,
    fixes: [{ title: `Number it ${number}`, edits: [numbered(paragraph, number)] }],
  };
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
