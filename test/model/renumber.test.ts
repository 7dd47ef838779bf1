/** Renumbering gives running numbers and takes every reference along. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import { renumbering, renumberingFrom } from '../../server/src/model/renumber.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const opening = `*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

`;

/** Operative paragraphs as drawn become those expected. */
function checkRenumbering(drawn: string, expected: string): void {
  const text = opening + drawn.trim();
  const renumbered = applyEdits(text, renumbering(analyse(text)));
  expect(renumbered.slice(opening.length)).toBe(expected.trim());
  expect(renumbering(analyse(renumbered))).toEqual([]);
}

test('a gap closes and references follow', () => {
  checkRenumbering(
    `
1. *Decides* to convene a conference;

3. *Invites* States to the conference referred to in paragraph 1 above;

4. *Requests* a report on the implementation of paragraphs 1, 3 and 4 of the present resolution.
`,
    `
1. *Decides* to convene a conference;

2. *Invites* States to the conference referred to in paragraph 1 above;

3. *Requests* a report on the implementation of paragraphs 1, 2 and 3 of the present resolution.
`,
  );
});

describe('a range goes on to mean the paragraphs it covers', () => {
  const order = (numbers: readonly number[], last: string) =>
    [...numbers.map((number) => `${number}. *Decides* this;`), last].join('\n\n');

  test.each([
    [[1, 3, 2], '1 to 3', '1 to 3'],
    [[2, 1, 3], '1 to 3', '1 to 3'],
    [[2, 1, 3], '2 to 3', '1 and 3'],
    [[1, 4, 2, 3], '1 to 4', '1 to 4'],
    [[1, 4, 2, 3], '1 to 3', '1, 3 and 4'],
    [[1, 4, 2, 3], '2 to 4', '2 to 4'],
    [[1, 2, 9, 4], '1 to 4', '1 to 4'],
    [[1, 3, 4], '1 to 3', '1 to 2'],
    [[1, 2, 2, 3], '1 to 3', '1 to 4'],
  ])('in the order %j: paragraphs %s', (numbers, before, after) => {
    const last = numbers.length + 1;
    const reference = (number: number, range: string) =>
      `${number}. *Requests* a report on paragraphs ${range} above.`;
    const running = numbers.map((_, at) => at + 1);
    checkRenumbering(
      order(numbers, reference(last, before)),
      order(running, reference(last, after)),
    );
  });
});

describe('what has lost its number gets one', () => {
  const drawn = (labels: readonly string[]) =>
    labels.map((label) => `${label === '–' ? '' : `${label}. `}*Decides* this;`).join('\n\n');

  test.each([
    [
      ['1', '–', '2', '3'],
      ['1', '2', '3', '4'],
    ],
    [
      ['1', '–', '3'],
      ['1', '2', '3'],
    ],
    [
      ['1', '2', '–'],
      ['1', '2', '3'],
    ],
    [
      ['1', '–', '–', '2'],
      ['1', '2', '3', '4'],
    ],
    [
      ['1', '1 bis', '–', '2'],
      ['1', '2', '3', '4'],
    ],
  ])('%j', (before, after) => {
    checkRenumbering(drawn(before), drawn(after));
  });

  test('but not the points that a paragraph announces, nor what is still in brackets', () => {
    for (const words of [
      '1. *Decides* this:\n\n*Requests* that;\n\n2. *Decides* more.',
      '1. *Decides* this;\n\n[*Requests* that;]\n\n2. *Decides* more.',
    ])
      checkRenumbering(words, words);
  });
});

test('of 1 2 1 3 the second 1 gets the right number, and those that follow go up', () => {
  const text = `${opening}1. *Decides* this;

2. *Decides* that;

1. *Decides* more;

3. *Requests* a report on paragraphs 1 to 3 above.`;
  const resolution = analyse(text);
  const [wrong] = resolution.numbering.filter(({ fault }) => fault !== undefined);
  if (wrong === undefined) throw new Error('no paragraph is misnumbered');
  const mended = applyEdits(text, renumberingFrom(resolution, wrong));
  expect(mended.slice(opening.length)).toBe(`1. *Decides* this;

2. *Decides* that;

3. *Decides* more;

4. *Requests* a report on paragraphs 1 to 4 above.`);
});

test('an inserted paragraph loses its bis', () => {
  checkRenumbering(
    `
1. *Decides* to convene a conference;

1 bis. *Invites* States to the conference;

2. *Requests* the Secretary-General to prepare it, bearing in mind paragraph 1 bis above;

3. *Requests* a report on the implementation of paragraphs 1 to 2 above.
`,
    `
1. *Decides* to convene a conference;

2. *Invites* States to the conference;

3. *Requests* the Secretary-General to prepare it, bearing in mind paragraph 2 above;

4. *Requests* a report on the implementation of paragraphs 1 to 3 above.
`,
  );
});

test('subparagraphs are lettered anew, however they are referred to', () => {
  checkRenumbering(
    `
2. *Requests* the Secretary-General:

    (b) To convene a meeting, which shall:

        (i) Last three days;

        (iii) Be open to all;

    (c) To publish the results of the meeting referred to in subparagraph (b) above;

3. *Decides* to consider the results referred to in paragraph 2 (c) above;

4. *Also decides* to review paragraphs 2 (b) and (c) and 3 above;

5. *Requests* a report on the implementation of paragraph 2 (b) (iii) above.
`,
    `
1. *Requests* the Secretary-General:

    (a) To convene a meeting, which shall:

        (i) Last three days;

        (ii) Be open to all;

    (b) To publish the results of the meeting referred to in subparagraph (a) above;

2. *Decides* to consider the results referred to in paragraph 1 (b) above;

3. *Also decides* to review paragraphs 1 (a) and (b) and 2 above;

4. *Requests* a report on the implementation of paragraph 1 (a) (ii) above.
`,
  );
});

test('a plain list is sorted again when its paragraphs change places', () => {
  checkRenumbering(
    `
1. *Decides* to convene a conference;

3. *Invites* States to the conference;

2. *Urges* States to contribute to the conference;

4. *Requests* a report on the implementation of paragraphs 1, 2 and 3 above.
`,
    `
1. *Decides* to convene a conference;

2. *Invites* States to the conference;

3. *Urges* States to contribute to the conference;

4. *Requests* a report on the implementation of paragraphs 1, 2 and 3 above.
`,
  );
});

test('references in footnotes follow, references to other texts and to nothing stay', () => {
  checkRenumbering(
    `
2. *Decides* to convene a conference in line with paragraph 3 of resolution 60/251;[^1]

3. *Requests* a report on the implementation of paragraph 9 above.

[^1]: See also paragraph 3 below.
`,
    `
1. *Decides* to convene a conference in line with paragraph 3 of resolution 60/251;[^1]

2. *Requests* a report on the implementation of paragraph 9 above.

[^1]: See also paragraph 2 below.
`,
  );
});

test('parts of a composite resolution are numbered each from 1', () => {
  checkRenumbering(
    `
1. *Decides* to convene a conference;

2. *Requests* a report on the conference.

## B

*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

2. *Decides* to convene a meeting;

3. *Requests* a report on the meeting referred to in paragraph 2 above.
`,
    `
1. *Decides* to convene a conference;

2. *Requests* a report on the conference.

## B

*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,

1. *Decides* to convene a meeting;

2. *Requests* a report on the meeting referred to in paragraph 1 above.
`,
  );
});

/** Setting right the first misnumbered paragraph alone. */
function checkFirstFault(drawn: string, expected: string): void {
  const text = opening + drawn.trim();
  const resolution = analyse(text);
  const fault = resolution.numbering.find((label) => label.fault !== undefined);
  if (fault === undefined) throw new Error('No paragraph is misnumbered');
  expect(applyEdits(text, renumberingFrom(resolution, fault)).slice(opening.length)).toBe(
    expected.trim(),
  );
}

test('a slip changes alone, and references to the paragraph that bears its number rightly stay', () => {
  checkFirstFault(
    `
1. *Decides* to convene a conference;

3. *Invites* States to the conference;

3. *Urges* States to contribute to the conference;

4. *Requests* a report on the implementation of paragraph 3 above.
`,
    `
1. *Decides* to convene a conference;

2. *Invites* States to the conference;

3. *Urges* States to contribute to the conference;

4. *Requests* a report on the implementation of paragraph 3 above.
`,
  );
});

test('paragraphs that count on from a wrong number move with it and keep their bis', () => {
  checkFirstFault(
    `
1. *Decides* to convene a conference;

3. *Invites* States to the conference;

3 bis. *Urges* States to contribute to the conference;

4. *Requests* a report on the implementation of paragraphs 3 and 3 bis above.
`,
    `
1. *Decides* to convene a conference;

2. *Invites* States to the conference;

2 bis. *Urges* States to contribute to the conference;

3. *Requests* a report on the implementation of paragraphs 2 and 2 bis above.
`,
  );
});

test('Roman numbers stay Roman, and references follow', () => {
  checkRenumbering(
    `
I. Decides to convene a conference;

III. Invites States to the conference;

IV. Requests a report on the implementation of paragraph 3 above.
`,
    `
I. Decides to convene a conference;

II. Invites States to the conference;

III. Requests a report on the implementation of paragraph 2 above.
`,
  );
});

test('a number with brackets or in bold among others gets their form', () => {
  const text = `${opening}(1) Decides to convene a conference;

2. Invites States to the conference;

**3)** Requests a report;

**4) Decides** to meet again;

5. Requests a plan;

6. Decides to travel;

7. Decides to meet.
`;
  const resolution = analyse(text);
  const malformed = resolution.numbering.filter(({ fault }) => fault === 'malformed');
  const edits = malformed.flatMap((label) => renumberingFrom(resolution, label));
  expect(applyEdits(text, edits).slice(opening.length)).toBe(`1. Decides to convene a conference;

2. Invites States to the conference;

**3.** Requests a report;

**4. Decides** to meet again;

5. Requests a plan;

6. Decides to travel;

7. Decides to meet.
`);
});
