/** What an editor does with references to the paragraphs of an annex. */
import { expect, test } from 'vitest';
import { inlayHints } from '../../server/src/features/inlayHints.ts';
import { renumberDraft } from '../../server/src/features/renumber.ts';
import { emptyLibrary } from '../../server/src/corpus/emptyLibrary.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { span } from '../../server/src/text/span.ts';
import { checkHover } from '../support/checkHover.ts';
import { checkDefinition, checkReferences } from '../support/checkPlaces.ts';
import { refusalAt } from '../support/checkRename.ts';

test('a reference jumps to the paragraph of the annex', () => {
  checkDefinition(`
*The General Assembly*

1. *Adopts* the guidelines, subject to paragraph |2 of the annex to the present resolution.

# Annex

1. The conference shall meet.

2. It shall be open to all.
^
`);
});

test('a paragraph of an annex is found where it, a range over it or one of its letters is named', () => {
  checkReferences(`
*The General Assembly*

1. *Adopts* the guidelines, subject to paragraphs 1 to 3 of annex I;
                                                  ^^^^^^

2. *Recalls* paragraph 2 of annex II.

# Annex I

1. The conference shall meet.

|2. It shall be open to:

(a) Member States;

(b) Observers.

3. Paragraph 2 (a) above does not affect paragraph 1 above.
             ^^^^^

# Annex II

1. The tribunal shall meet.

2. It shall vote in accordance with paragraph 1 above.
`);
});

test('hovering shows the paragraph with its letters, and whose it is', () => {
  checkHover(
    `
*The General Assembly*

1. *Adopts* the guidelines, subject to paragraph 1| of annex I.
                                                 ^

# Annex I

1. The conference shall be open to:

(a) Member States;

(b) Observers.
`,
    `
**Paragraph 1 of annex I**

The conference shall be open to:

- (a) Member States;
- (b) Observers.
`,
  );
});

test('hovering a number that the annex does not have says which it has', () => {
  checkHover(
    `
*The General Assembly*

1. *Adopts* the guidelines, subject to paragraph 4| of the annex to the present resolution.
                                                 ^

# Annex

1. The conference shall meet.

2. It shall be open to all.
`,
    `
The annex has no paragraph 4. Its paragraphs run from 1 to 2.
`,
  );
});

test('hovering the number of a paragraph of an annex tells who refers to it', () => {
  checkHover(
    `
*The General Assembly*

1. *Adopts* the guidelines, subject to paragraph 1 of the annex.

# Annex

1|. The conference shall meet.
^^^
`,
    `
**Referred to in**

- paragraph 1: “paragraph 1”
`,
  );
});

test('a hint shows how the paragraph of the annex begins', () => {
  const draft = `*The General Assembly*

1. *Adopts* the guidelines, subject to paragraph 1 of annex I.

# Annex I

1. The conference shall meet.
`;
  const hints = inlayHints(analyse(draft), emptyLibrary, span(0, draft.length), {
    show: 'references',
  });
  expect(hints.map(({ text }) => text)).toEqual(['The conference shall meet.']);
});

test('renaming is refused, since annexes are numbered by hand', () => {
  const draft = (place: string) =>
    `*The General Assembly*\n\n1. *Adopts* paragraph ${place} of annex I.\n\n# Annex I\n\n1. The conference shall meet.`;
  expect(refusalAt(draft('|1'))).toBe(
    'Paragraphs of annexes are numbered by hand: change the number itself',
  );
});

test('renumbering leaves annexes alone, and what they say of the resolution follows', () => {
  const draft = (numbers: readonly [string, string], said: string) => `*The General Assembly*

1. *Adopts* the guidelines, subject to paragraph 3 of the annex to the present resolution;

${numbers[0]}. *Invites* States to apply paragraph 9 of the annex to the present resolution;

${numbers[1]}. *Requests* a report.

# Annex

1. The report requested in ${said} shall be short.

2. It shall be public.

3. Paragraph 2 above applies.
`;
  const before = draft(['3', '4'], 'paragraph 4 above');
  const result = renumberDraft(analyse(before));
  expect('refused' in result ? result.refused : applyEdits(before, result)).toBe(
    draft(['2', '3'], 'paragraph 3 above'),
  );
});
