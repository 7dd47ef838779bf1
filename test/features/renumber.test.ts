/** Renumbering a draft. */
import { expect, test } from 'vitest';
import { renumberDraft } from '../../server/src/features/renumber.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

function renumbered(draft: string): string {
  const result = renumberDraft(analyse(draft));
  return 'refused' in result ? result.refused : applyEdits(draft, result);
}

test('numbers run on and every reference follows', () => {
  expect(
    renumbered(`*The General Assembly*

1. *Decides* to convene a conference;

3. *Invites* Member States to take part;

4. *Requests* a report on paragraphs 1 to 3 above;

5. *Decides* to consider the report requested in paragraph 4 above.`),
  ).toBe(`*The General Assembly*

1. *Decides* to convene a conference;

2. *Invites* Member States to take part;

3. *Requests* a report on paragraphs 1 to 2 above;

4. *Decides* to consider the report requested in paragraph 3 above.`);
});

test('a draft in order is left alone, and says so', () => {
  expect(renumbered('*The General Assembly*\n\n1. *Decides* this;\n\n2. *Requests* that.')).toBe(
    'All paragraphs are already numbered in order',
  );
});

test('a draft without numbers says that it has none', () => {
  expect(renumbered('*The General Assembly*\n\n*Decides* to convene a conference.')).toBe(
    'This draft has no numbered paragraphs',
  );
});

test('a reference that leads nowhere does not come to lead to another paragraph', () => {
  const draft = (numbers: readonly string[], references: string) =>
    `*The General Assembly*\n\n${numbers.map((number) => `${number}. *Decides* this;\n\n`).join('')}${references}`;
  expect(
    renumbered(
      draft(
        ['1', '1 bis', '3', '4'],
        '5. *Recalls* paragraphs 2, 3 and 4 above, paragraph 2 above and paragraph 9 above.',
      ),
    ),
  ).toBe(
    draft(
      ['1', '2', '3', '4'],
      '5. *Recalls* [former 2] paragraphs 3 and 4 above, paragraph [former 2] above and paragraph 9 above.',
    ),
  );
});

test('letters with bis become letters, and references follow', () => {
  expect(
    renumbered(
      '*The General Assembly*\n\n1. *Requests* it:\n\n    (a) To act;\n\n    (a bis) To go;\n\n    (c) To report on subparagraphs (a) and (a bis) above;\n\n2. *Recalls* paragraph 1 (a bis) above.',
    ),
  ).toBe(
    '*The General Assembly*\n\n1. *Requests* it:\n\n    (a) To act;\n\n    (b) To go;\n\n    (c) To report on subparagraphs (a) and (b) above;\n\n2. *Recalls* paragraph 1 (b) above.',
  );
});
