/** What holds for every rewriting, whatever the text and wherever the cursor. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketText } from '../../server/src/features/bracketText.ts';
import { citationSignatureAt } from '../../server/src/features/citationSignature.ts';
import { linkedAt } from '../../server/src/features/linkedEditing.ts';
import { listOpenedAt } from '../../server/src/features/openedList.ts';
import { nameAt } from '../../server/src/features/prepareRename.ts';
import { removeBrackets } from '../../server/src/features/removeBrackets.ts';
import { renamedAt } from '../../server/src/features/rename.ts';
import { writeOutAcronym } from '../../server/src/features/writeOutAcronym.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { encloses, slice, span } from '../../server/src/text/span.ts';
import { smallLibrary } from '../support/library.ts';
import { randomTexts } from '../support/randomTexts.ts';

const drafts = randomTexts(40, [
  ...['(', ')', '(ISA)', 'ISA ', 'ISA’s ', 'Seabed Authority ', '[EU: '],
  ...['# Annex I\n', '# Annex II\n'],
]);

const draftsAndSelections = drafts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    one: fc.nat({ max: text.length }),
    other: fc.nat({ max: text.length }),
  }),
);

const names = ['1', '7', '7 bis', 'd', 'iv', 'III', 'note-a', 'ISBA'];

test('renaming makes edits that stand apart, or refuses as it did when it was asked what stands there', () => {
  fc.assert(
    fc.property(draftsAndSelections, fc.constantFrom(...names), ({ text, one }, name) => {
      const resolution = analyse(text);
      const found = nameAt(resolution, one);
      const edits = renamedAt(resolution, one, name);
      if ('refused' in found) {
        expect(edits).toEqual(found);
        return;
      }
      expect(encloses(span(0, text.length), found.span)).toBe(true);
      if ('refused' in edits) return;
      const changed = applyEdits(text, edits);
      expect(changed.length - text.length).toBe(
        edits.reduce((sum, { span: at, newText }) => sum + newText.length - at.end + at.start, 0),
      );
    }),
    { numRuns: 1000 },
  );
});

test('brackets round words change nothing else', () => {
  fc.assert(
    fc.property(draftsAndSelections, ({ text, one, other }) => {
      const selected = span(Math.min(one, other), Math.max(one, other));
      const [offered] = bracketText(analyse(text), selected);
      const edits = offered?.edits();
      if (edits === undefined || 'refused' in edits) return;
      const bracketed = applyEdits(text, edits);
      expect(bracketed.length).toBe(text.length + 2);
      expect(bracketed.replace(/[[\]]/g, '')).toBe(text.replace(/[[\]]/g, ''));
    }),
    { numRuns: 1000 },
  );
});

test('what is offered at a place can be done', () => {
  fc.assert(
    fc.property(draftsAndSelections, ({ text, one }) => {
      const resolution = analyse(text);
      for (const offers of [removeBrackets, writeOutAcronym]) {
        for (const { edits } of offers(resolution, span(one, one))) {
          const made = edits();
          expect('refused' in made).toBe(false);
          if (!('refused' in made)) applyEdits(text, made);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('twins that change together have the same words', () => {
  fc.assert(
    fc.property(draftsAndSelections, ({ text, one }) => {
      const { spans = [] } = linkedAt(analyse(text), one) ?? {};
      expect(new Set(spans.map((at) => slice(text, at))).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test('a parenthesis takes away nothing but its own line', () => {
  fc.assert(
    fc.property(draftsAndSelections, ({ text, one }) => {
      const typed = `${text.slice(0, one)}(${text.slice(one)}`;
      const edit = listOpenedAt(analyse(typed), one + 1);
      if (edit === undefined) return;
      expect(slice(typed, edit.span).trim()).toMatch(/^\(\)?$/);
      expect(edit.newText).toMatch(/^\s*\S{0,4}\([a-z]+\) $/);
    }),
    { numRuns: 1000 },
  );
});

test('the parts of a signature lie in its label', () => {
  fc.assert(
    fc.property(draftsAndSelections, ({ text, one }) => {
      const { signatures = [] } = citationSignatureAt(analyse(text), smallLibrary, one) ?? {};
      for (const { label, parameters } of signatures) {
        for (const part of parameters) expect(slice(label, part)).toMatch(/^[A-Z]+$/);
      }
    }),
    { numRuns: 500 },
  );
});
