/** Lines and columns that are found from the ones before are those of the document. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nearPositions } from '../../server/src/protocol/nearPositions.ts';

const text = fc
  .array(fc.constantFrom('a', 'bc', '\n', '\n\n', '\r\n', '\r', ' '), { maxLength: 40 })
  .map((pieces) => pieces.join(''));

test('wherever one asks first', () => {
  fc.assert(
    fc.property(text, fc.array(fc.integer({ min: -1, max: 70 })), (words, offsets) => {
      const document = TextDocument.create('file:///draft.resolution', 'resolution', 1, words);
      const near = nearPositions(document);
      for (const offset of offsets)
        expect(near.positionAt(offset)).toEqual(document.positionAt(offset));
    }),
  );
});
