/** Operative paragraphs are numbered 1, 2, 3 … without gaps. */
import type { Label } from '../../model/numbering.ts';
import type { Resolution } from '../../model/resolution.ts';
import { slice, span } from '../../text/span.ts';
import { missingNumbers, type MissingNumber } from '../missingNumbers.ts';
import { isOwnText } from '../ofThisText.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import { renumberFixes } from '../renumberFix.ts';
import type { Finding, Fix, Related, Rule } from '../rule.ts';

export const paragraphNumber: Rule = {
  severity: 'error',
  title: 'Operative paragraphs are numbered 1, 2, 3 … without gaps',
  yieldsTo: ['sole-paragraph-number'],
  *check(resolution) {
    const missing = missingNumbers(resolution);
    for (const one of missing) yield lostNumber(one);
    const fixOf = renumberFixes(resolution);
    const explained = new Set(missing.map(({ gapAt }) => gapAt));
    for (const label of resolution.numbering) {
      if (label.paragraph.kind !== 'operative' || label.fault === undefined) continue;
      if (explained.has(label) || !isOwnText(label.paragraph)) continue;
      yield findingAt(resolution, label, fixOf(label, titleFor(label)));
    }
  },
};

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

function findingAt(resolution: Resolution, label: Label, fix: Fix): Finding {
  return {
    span: label.marker.span,
    message: messageFor(resolution, label),
    related: label.fault === 'duplicate' ? earlier(resolution, label) : [],
    fixes: [fix],
  };
}

function titleFor({ expected, fault }: Label): string {
  return fault === 'malformed' ? `Write "${expected}."` : `Renumber as ${expected}`;
}

function messageFor({ tree }: Resolution, { marker, expected, fault }: Label): string {
  switch (fault) {
    case 'malformed':
      return `Expected "${expected}." before the paragraph, found "${slice(tree.text, marker.span)}"`;
    case 'duplicate':
      return `Expected paragraph ${expected}, found a second paragraph ${marker.label}`;
    case 'gap':
    case 'order':
    case undefined:
      break;
  }
  return `Expected paragraph ${expected}, found ${marker.label}`;
}

function earlier(
  { numbering }: Resolution,
  { series, path, paragraph }: Label,
): readonly Related[] {
  const first = numbering.find((one) => one.series === series && one.path === path);
  if (first === undefined || first.paragraph === paragraph) return [];
  return [{ span: first.marker.span, message: `The first paragraph ${path}` }];
}
