/** Operative paragraphs are numbered 1, 2, 3 … without gaps. */
import type { Resolution } from '../../model/resolution.ts';
import type { Operative } from '../../syntax/nodes.ts';
import { slice, span } from '../../text/span.ts';
import { misnumbered, type NumberNames } from '../misnumbered.ts';
import { missingNumbers, type MissingNumber } from '../missingNumbers.ts';
import { isSettled } from '../../model/ownParagraphs.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import type { Finding, Rule } from '../rule.ts';

export const paragraphNumber: Rule = {
  severity: 'error',
  title: 'Operative paragraphs are numbered 1, 2, 3 … without gaps',
  yieldsTo: ['sole-paragraph-number'],
  *check(resolution) {
    const missing = missingNumbers(resolution);
    for (const one of missing) yield lostNumber(one);
    for (const section of unnumberedSections(resolution)) yield noNumbers(section);
    const explained = new Set(missing.map(({ gapAt }) => gapAt?.marker.span.start));
    for (const finding of misnumbered(resolution, namesIn(resolution))) {
      if (!explained.has(finding.span.start)) yield finding;
    }
  },
};

/** Sections of several operative paragraphs none of which has a number. */
function unnumberedSections(resolution: Resolution): readonly (readonly Operative[])[] {
  const sections = resolution.outline.parts.flatMap((part) => part.sections);
  return sections
    .map(({ operative }) => operative)
    .filter((operative) => operative.length > 1 && operative.every(isUnnumberedAct));
}

function isUnnumberedAct(paragraph: Operative): boolean {
  return (
    paragraph.marker === undefined && paragraph.opening?.form === 'finite' && isSettled(paragraph)
  );
}

function noNumbers(section: readonly Operative[]): Finding {
  const [first] = section;
  const edits = section.map(({ body }, index) => ({
    span: span(body.span.start, body.span.start),
    newText: `${index + 1}. `,
  }));
  return {
    span: first === undefined ? span(0, 0) : openingSpan(first),
    message: `Expected numbers before these ${section.length} operative paragraphs, found none`,
    fixes: [{ title: 'Number them 1, 2, 3 …', edits }],
  };
}

function lostNumber({ paragraph, number }: MissingNumber): Finding {
  const { start } = paragraph.body.span;
  return {
    span: openingSpan(paragraph),
    message: `Expected "${number}." before "${openingWords(paragraph)}"`,
    fixes: [
      {
        title: `Number it ${number}`,
        edits: [{ span: span(start, start), newText: `${number}. ` }],
      },
    ],
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
