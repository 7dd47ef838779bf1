/** The way from the draft into the words of a paragraph. */
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import { sourceOffset } from '../../server/src/text/prose.ts';
import { prosePosition } from '../../server/src/text/prosePosition.ts';
import { seedTexts } from '../corpus/seedTexts.ts';

test('from every word of a draft and back leads to the same place, or behind a blank that was put in', () => {
  for (const { text } of seedTexts()) {
    for (const { body } of analyse(text).readables) {
      for (let position = 0; position < body.prose.text.length; position++) {
        const offset = sourceOffset(body.prose, position);
        const back = prosePosition(body.prose, offset);
        expect(sourceOffset(body.prose, back)).toBe(offset);
        expect(back - position).toBeLessThanOrEqual(1);
      }
    }
  }
});

test('a mark is where the words behind it are', () => {
  const draft = '*The General Assembly*\n\n1. *Decides* to convene.';
  const body = analyse(draft).readables[0]?.body;
  if (body === undefined) throw new Error('The draft has no paragraph');
  const star = draft.indexOf('* to convene');
  expect(prosePosition(body.prose, star)).toBe('Decides'.length);
  expect(prosePosition(body.prose, draft.length)).toBe(body.prose.text.length);
});
