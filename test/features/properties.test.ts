/** What holds for every feature, whatever the text and wherever the cursor. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionsAt } from '../../server/src/features/completion/completion.ts';
import { continuationAt } from '../../server/src/features/continuation.ts';
import { definitionAt } from '../../server/src/features/definition.ts';
import { highlightsAt } from '../../server/src/features/documentHighlight.ts';
import { documentLinks } from '../../server/src/features/documentLinks.ts';
import { documentSymbols, type DraftSymbol } from '../../server/src/features/documentSymbols.ts';
import { foldingRanges } from '../../server/src/features/folding.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { referenceLenses } from '../../server/src/features/referenceLenses.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { renumberDraft } from '../../server/src/features/renumber.ts';
import { selectionRangesAt } from '../../server/src/features/selectionRanges.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { encloses, span, type Span } from '../../server/src/text/span.ts';
import { smallLibrary } from '../support/library.ts';
import { randomTexts } from '../support/randomTexts.ts';

const drafts = randomTexts(40, [
  '[^',
  'paragraph ',
  'paragraphs ',
  'Re',
  'resolutions 67/189 and ',
]);

const draftsAndCursors = drafts.chain((text) =>
  fc.record({ text: fc.constant(text), offset: fc.nat({ max: text.length }) }),
);

test('places found lie inside the draft', () => {
  fc.assert(
    fc.property(draftsAndCursors, ({ text, offset }) => {
      const resolution = analyse(text);
      const whole = span(0, text.length);
      const found: Span[] = [
        ...referencesAt(resolution, offset, { declaration: 'with' }),
        ...definitionAt(resolution, offset).flatMap((to) => [to.origin, to.span, to.selection]),
        ...highlightsAt(resolution, offset).map((lit) => lit.span),
        ...documentLinks(resolution, { language: 'en' }).map((link) => link.span),
        ...selectionRangesAt(resolution, offset),
        ...referenceLenses(resolution).map((lens) => lens.span),
        ...foldingRanges(resolution).map((fold) => fold.span),
        ...semanticTokens(resolution).map((token) => token.span),
        ...documentSymbols(resolution).flatMap(spansOf),
      ];
      const hover = hoverAt(resolution, smallLibrary, offset);
      if (hover !== undefined) found.push(hover.span);
      for (const place of found) expect(encloses(whole, place)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function spansOf(symbol: DraftSymbol): readonly Span[] {
  expect(encloses(symbol.span, symbol.selection)).toBe(true);
  for (const child of symbol.children) expect(encloses(symbol.span, child.span)).toBe(true);
  return [symbol.span, ...symbol.children.flatMap(spansOf)];
}

test('pieces of different colour come in order and do not overlap', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      let end = 0;
      for (const { span: piece } of semanticTokens(analyse(text))) {
        expect(piece.start).toBeGreaterThanOrEqual(end);
        end = piece.end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('a completion replaces what is typed on the line of the cursor and nothing else', () => {
  fc.assert(
    fc.property(draftsAndCursors, ({ text, offset }) => {
      const offered = completionsAt(analyse(text), smallLibrary, offset, { italics: 'auto' });
      for (const { edit } of offered) {
        expect(encloses(edit.span, span(offset, offset))).toBe(true);
        expect(text.slice(edit.span.start, edit.span.end)).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('Enter touches only the line it made and the number above it', () => {
  fc.assert(
    fc.property(draftsAndCursors, ({ text, offset }) => {
      const entered = `${text.slice(0, offset)}\n${text.slice(offset)}`;
      const edit = continuationAt(analyse(entered), offset + 1);
      if (edit === undefined) return;
      const lost = entered.slice(edit.span.start, edit.span.end);
      expect(lost.trim()).toMatch(/^(?:[-•*] )?\(?[\da-z]{0,8}(?: bis)?[.)]{0,2}$/u);
    }),
    { numRuns: 1000 },
  );
});

test('renumbering twice changes nothing the second time', () => {
  fc.assert(
    fc.property(drafts, (text) => {
      const first = renumberDraft(analyse(text));
      if ('refused' in first) return;
      const second = renumberDraft(analyse(applyEdits(text, first)));
      expect('refused' in second).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
