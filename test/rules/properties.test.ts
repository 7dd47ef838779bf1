/** Whatever a draft looks like, findings lie in it and fixes do what they promise. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import { renumbering } from '../../server/src/model/renumber.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { findingsOf } from '../support/findings.ts';

/** Pieces of drafts, whole and broken. */
const pieces = [
  ...['*The General Assembly*,', '# Annex', '## A', '## I. Oceans', '---', 'We, the peoples:'],
  ...['1. ', '2. ', '3. ', '99. ', '2 bis. ', '- 4. ', '6Also ', '(a) ', '(b) ', '(i) ', '- '],
  ...['*Requests* ', '*Request* ', '*Recalling* ', '*Recalls* ', 'the report', 'étude', '😀'],
  ...['paragraph 3 above', 'paragraphs 1 to 4 below', 'paragraph 2 (b) above'],
  ...['its resolution 65/230 of 21 December 2011', 'resolution 1325 (2001)', 'annex II below'],
  ...['[^1]', '[^3]', '[^1]: A/65/460.', '¹', '[', ']', '~~', '++', '“', '”', '*', '**'],
  ...[',', ';', '.', ':', ' ', '\t', '\u00A0', '\n', '\n\n', '\r\n'],
  ...['openended', 'inter-', 'governmental', '&amp;', '\u00AD', '\f', '2/4', 'A/80/L.5'],
  ...['World,1 and', 'Crime2 in', '<sup>&</sup>lt;sup>1</sup>', '[65/230](#)', 'the states, '],
  ...['<!-- resolution-disable preambular-comma -->', '<!--', '-->'],
];

const draft = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((drawn) => drawn.join(''));

const runs = { numRuns: 300 };

test('every finding marks something in the draft', () => {
  fc.assert(
    fc.property(draft, (text) => {
      for (const { span } of findingsOf(text)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
    runs,
  );
});

test('a fix can be applied, and its rule finds less afterwards', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const findings = findingsOf(text);
      for (const { rule, fixes = [] } of findings) {
        // Taking away one comment may bring to light another.
        if (rule === 'unknown-suppression') continue;
        for (const { edits } of fixes) {
          const after = findingsOf(applyEdits(text, edits));
          const left = after.filter((one) => one.rule === rule);
          expect(left.length).toBeLessThan(findings.filter((one) => one.rule === rule).length);
        }
      }
    }),
    runs,
  );
});

test('a number that was lost behind an inserted paragraph goes on from the last that counts', () => {
  const lost = (text: string) =>
    findingsOf(text)
      .filter(({ rule }) => rule === 'paragraph-number')
      .flatMap(({ fixes = [] }) => fixes.map(({ title }) => title));
  expect(lost('1. *Decides* so;\n\n1 bis. *Urges* it;\n\n*Requests* more.\n')).toEqual([
    'Number it 2',
  ]);
  expect(lost('2 bis. *Urges* it;\n\n*Requests* more.\n')).toEqual([]);
});

test('after renumbering there is nothing to renumber', () => {
  fc.assert(
    fc.property(draft, (text) => {
      const renumbered = applyEdits(text, renumbering(analyse(text)));
      expect(renumbering(analyse(renumbered))).toEqual([]);
    }),
    runs,
  );
});
