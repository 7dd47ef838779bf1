/** How often a draft refers to its paragraphs and annexes. */
import { expect, test } from 'vitest';
import { referenceLensAt, referenceLenses } from '../../server/src/features/referenceLenses.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { seedTexts } from '../corpus/seedTexts.ts';
import { draw, readFixture } from '../support/fixture.ts';

/** Each lens is drawn under the number or heading it stands over. */
function checkLenses(drawn: string): void {
  const { text, marks } = readFixture(drawn);
  const resolution = analyse(text);
  const lenses = referenceLenses(resolution).map(({ span }) => ({
    span,
    label: referenceLensAt(resolution, span.start)?.title ?? 'nothing',
  }));
  expect(draw(text, lenses)).toBe(draw(text, marks));
}

test('paragraphs that are referred to have a lens, also through a subparagraph or a range over them', () => {
  checkLenses(`
*The General Assembly*

1. *Decides* to convene a conference;
^^ 2 references

2. *Invites* Member States to take part;
^^ 1 reference

3. *Requests* the Secretary-General:
^^ 2 references

    (a) To convene a group;

4. *Takes note* of paragraphs 1 to 3 above;

5. *Decides* to review paragraphs 1 and 3 (a) above.
`);
});

test('an annex that is referred to has a lens', () => {
  checkLenses(`
*The General Assembly*

1. *Adopts* the plan contained in annex II to the present resolution.

# Annex I

Rules

# Annex II
  ^^^^^^^^ 1 reference

Plan
`);
});

test('a lens counts what Find All References finds', () => {
  for (const { text } of seedTexts()) {
    const resolution = analyse(text);
    for (const { span } of referenceLenses(resolution)) {
      const found = referencesAt(resolution, span.start, { declaration: 'without' });
      expect(referenceLensAt(resolution, span.start)?.references).toEqual(found);
    }
  }
});

test('no lens is found where nothing is referred to', () => {
  const resolution = analyse('*The General Assembly*\n\n1. *Decides* to meet.');
  expect(referenceLenses(resolution)).toEqual([]);
  expect(referenceLensAt(resolution, 24)).toBeUndefined();
});
