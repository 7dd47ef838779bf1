/** Editing by paragraphs: numbers, references, marks, also and further, and footnotes stay right. */
import { describe, expect, test } from 'vitest';
import { afterwards } from '../support/restructuring.ts';

const organ = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

/** The operative part alone; the rest must be as it was. */
function operative(text: string): string {
  expect(text.replace('|', '').startsWith(organ)).toBe(true);
  return text.startsWith(organ) ? text.slice(organ.length) : text;
}

describe('references of two words', () => {
  test.each([
    ['paragraph 2, subparagraph (b), above', 'paragraph 3, subparagraph (b), above'],
    ['paragraph 2 subparagraph (b) above', 'paragraph 3 subparagraph (b) above'],
    [
      'paragraph 2, subparagraphs (a) and (b), above',
      'paragraph 3, subparagraphs (a) and (b), above',
    ],
    ['subparagraph 2 (b) above', 'subparagraph 3 (b) above'],
    ['paragraphs 1, 2 & 3 above', 'paragraphs 1, 3 & 4 above'],
  ])('%s', (written, expected) => {
    const drawn = `${organ}1. *Decides* to |meet;

2. *Requests* States:

    (a) To act;

    (b) To report;

3. *Decides* to go on;

4. *Encourages* States to implement ${written}.
`;
    expect(afterwards('insertBelow', drawn)).toContain(`to implement ${expected}.`);
  });
});

describe('moving', () => {
  const three = `${organ}1. *Decides* to meet;

2. *Requests* a |report;

3. *Encourages* States to implement paragraph 2 above.
`;

  test('up exchanges the numbers, and the reference follows', () => {
    expect(operative(afterwards('moveUp', three))).toBe(`1. *Requests* a |report;

2. *Decides* to meet;

3. *Encourages* States to implement paragraph 1 above.
`);
  });

  test('down turns "above" into "below" and moves the full stop', () => {
    expect(operative(afterwards('moveDown', three))).toBe(`1. *Decides* to meet;

2. *Encourages* States to implement paragraph 3 below;

3. *Requests* a |report.
`);
  });

  test('a number with a direction of its own follows as the others do', () => {
    const drawn = `${organ}1. *Decides* to meet;

2. *Requests* a |report;

3. *Encourages* States to implement paragraphs 1 above and 4 below;

4. *Invites* others.
`;
    expect(operative(afterwards('insertAbove', drawn))).toContain('paragraphs 1 above and 5 below');
    expect(operative(afterwards('moveUp', drawn))).toContain('paragraphs 2 above and 4 below');
  });

  test('a preambular paragraph among operative ones keeps the words of its references', () => {
    const drawn = `${organ}1. *Decides* to meet;

*Bearing in mind* paragraph 1 above and paragraph 3 below,

2. *Requests* a |report;

3. *Encourages* States.
`;
    expect(operative(afterwards('insertBelow', drawn))).toBe(`1. *Decides* to meet;

*Bearing in mind* paragraph 1 above and paragraph 4 below,

2. *Requests* a report;

3. |;

4. *Encourages* States.
`);
  });

  const roman = `${organ}I. Decides to meet;

II. Requests a |report;

III. Invites States to act on paragraph 2 above.
`;

  test('Roman numbers stay Roman', () => {
    expect(operative(afterwards('moveUp', roman))).toBe(`I. Requests a |report;

II. Decides to meet;

III. Invites States to act on paragraph 1 above.
`);
    expect(operative(afterwards('insertAbove', roman))).toBe(`I. Decides to meet;

II. |;

III. Requests a report;

IV. Invites States to act on paragraph 3 above.
`);
  });

  test('frozen Roman numbers stay, and references call them as before', () => {
    const first = roman.replace('a |report', 'it').replace('to meet', 'to| meet');
    expect(afterwards('delete', first, { numbering: 'frozen' })).toBe(
      '“II. Requests it;” would then not be read as the paragraph it is: please choose another place, or other words',
    );
    expect(operative(afterwards('insertBelow', roman, { numbering: 'frozen' })))
      .toBe(`I. Decides to meet;

II. Requests a report;

2 bis. |;

III. Invites States to act on paragraph 2 above.
`);
  });

  test('up and down again gives the draft as it was', () => {
    expect(afterwards('moveUp', afterwards('moveDown', three))).toBe(three);
  });

  test('several selected paragraphs move together, and stay selected', () => {
    const drawn = `${organ}1. *Decides* to meet;

2. *Requ«ests* a report;

3. *Encou»rages* States;

4. *Thanks* them.
`;
    expect(operative(afterwards('moveDown', drawn))).toBe(`1. *Decides* to meet;

2. *Thanks* them;

3. *Requ«ests* a report;

4. *Encou»rages* States.
`);
  });

  test('"also" and "further" follow the new order', () => {
    const drawn = `${organ}1. *Requests* a report;

2. *Also requests* a |summary;

3. *Decides* to meet.
`;
    expect(operative(afterwards('moveUp', drawn))).toBe(`1. *Requests* a |summary;

2. *Also requests* a report;

3. *Decides* to meet.
`);
    expect(operative(afterwards('moveDown', drawn)).replace('|', '')).toBe(`1. *Requests* a report;

2. *Decides* to meet;

3. *Requests* a summary.
`);
  });

  test('"also" stays where a draft has a custom of its own', () => {
    const drawn = `${organ}1. *Requests* a report;

2. *Also requests* a |summary;

3. *Decides* to meet.
`;
    expect(afterwards('moveDown', drawn, { adverbs: 'keep' })).toContain('3. *Also requests*');
  });

  test('the first of a section becomes the last of the section before, and comes back', () => {
    const drawn = `${organ}## I. Conference

1. *Decides* to meet;

## II. Report

2. *Requests* a |report;

3. *Thanks* them.
`;
    const moved = afterwards('moveUp', drawn);
    expect(operative(moved)).toBe(`## I. Conference

1. *Decides* to meet;

2. *Requests* a |report;

## II. Report

3. *Thanks* them.
`);
    expect(afterwards('moveDown', moved)).toBe(drawn);
  });

  test('footnotes count on in the order of the text, with their notes', () => {
    const drawn = `${organ}1. *Decides* to meet;[^1]

2. *Requests* a |report;[^2]

3. *Thanks* them.

[^1]: See A/65/460.

[^2]: See A/66/460.
`;
    expect(operative(afterwards('moveUp', drawn)).replace('|', ''))
      .toBe(`1. *Requests* a report;[^1]

2. *Decides* to meet;[^2]

3. *Thanks* them.

[^1]: See A/66/460.

[^2]: See A/65/460.
`);
  });

  test('footnotes that did not count in order are left alone', () => {
    const drawn = `${organ}1. *Decides* to meet;[^2]

2. *Requests* a report;[^1]

3. *Encourages* States;

4. *Invites* |States to act;

5. *Thanks* them.[^3]

[^1]: See A/65/460.

[^2]: See A/66/460.

[^3]: See A/67/460.
`;
    expect(operative(afterwards('moveUp', drawn)).replace('|', '')).toBe(`1. *Decides* to meet;[^2]

2. *Requests* a report;[^1]

3. *Invites* States to act;

4. *Encourages* States;

5. *Thanks* them.[^3]

[^1]: See A/65/460.

[^2]: See A/66/460.

[^3]: See A/67/460.
`);
  });

  test('a comment above a paragraph and a note below it move along', () => {
    const drawn = `${organ}<!-- to be checked -->
1. *Decides* to |meet;[^1]

[^1]: See A/65/460.

2. *Thanks* them.
`;
    expect(operative(afterwards('moveDown', drawn)).replace('|', '')).toBe(`1. *Thanks* them;

<!-- to be checked -->
2. *Decides* to meet.[^1]

[^1]: See A/65/460.
`);
  });

  test('a subparagraph moves among its own, and "and" stays before the last', () => {
    const drawn = `${organ}1. *Requests* the Secretary-General:

    (a) To |act;

    (b) To report; and

    (c) To consult;

2. *Thanks* him for acting under paragraph 1 (a) above.
`;
    expect(operative(afterwards('moveDown', afterwards('moveDown', drawn))))
      .toBe(`1. *Requests* the Secretary-General:

    (a) To report;

    (b) To consult; and

    (c) To |act;

2. *Thanks* him for acting under paragraph 1 (c) above.
`);
  });

  test('a paragraph that leaves a range is listed by itself', () => {
    const drawn = `${organ}1. *Decides* to |meet;

2. *Requests* a report;

3. *Encourages* States;

4. *Recalls* paragraphs 1 to 3 above;

5. *Thanks* them.
`;
    let text = drawn;
    for (let step = 0; step < 3; step += 1) text = afterwards('moveDown', text);
    expect(text.replace('|', '')).toContain(
      '3. *Recalls* paragraphs 1, 2 and 4 of the present resolution;',
    );
  });

  test('the ends of the draft are told', () => {
    expect(afterwards('moveUp', `${organ}1. *De|cides* it;\n\n2. *Thanks* them.\n`)).toBe(
      'Paragraph 1 is the first operative paragraph',
    );
    expect(
      afterwards('moveUp', '*The General Assembly*,\n\n*Recal|ling* it,\n\n*Thanks* them.\n'),
    ).toBe('This is the first paragraph of the preamble');
  });
});

describe('inserting', () => {
  const two = `${organ}1. *Decides* to |meet;

2. *Requests* a report on paragraph 1 above and on paragraph 2 below.
`;

  test('below leaves the cursor between number and end mark', () => {
    expect(operative(afterwards('insertBelow', two))).toBe(`1. *Decides* to meet;

2. |;

3. *Requests* a report on paragraph 1 above and on paragraph 3 below.
`);
  });

  test('above moves everything on', () => {
    expect(operative(afterwards('insertAbove', two))).toBe(`1. |;

2. *Decides* to meet;

3. *Requests* a report on paragraph 2 above and on paragraph 3 below.
`);
  });

  test('behind the last paragraph the full stop moves', () => {
    const drawn = `${organ}1. *Decides* to meet;\n\n2. *Thanks* |them.\n`;
    expect(operative(afterwards('insertBelow', drawn))).toBe(
      '1. *Decides* to meet;\n\n2. *Thanks* them;\n\n3. |.\n',
    );
  });

  test('a sole paragraph gets its number', () => {
    expect(operative(afterwards('insertBelow', `${organ}*Decides* to |meet.\n`))).toBe(
      '1. *Decides* to meet;\n\n2. |.\n',
    );
  });

  test('a subparagraph takes the next letter and its indent', () => {
    const drawn = `${organ}1. *Requests* it:

    (a) To |act;

    (b) To report;

2. *Thanks* it.
`;
    expect(operative(afterwards('insertBelow', drawn))).toBe(`1. *Requests* it:

    (a) To act;

    (b) |;

    (c) To report;

2. *Thanks* it.
`);
  });

  test('in the preamble a new paragraph ends in a comma', () => {
    const drawn = '*The General Assembly*,\n\n*Recal|ling* it,\n\n*Thanks* them.\n';
    expect(afterwards('insertBelow', drawn)).toBe(
      '*The General Assembly*,\n\n*Recalling* it,\n\n|,\n\n*Thanks* them.\n',
    );
  });

  test('frozen numbers stay, and the new ones are bis and ter', () => {
    const once = afterwards('insertBelow', two, { numbering: 'frozen' });
    expect(operative(once)).toBe(`1. *Decides* to meet;

1 bis. |;

2. *Requests* a report on paragraph 1 above and on paragraph 2 below.
`);
    expect(afterwards('insertAbove', two, { numbering: 'frozen' })).toBe(
      'While numbers are frozen nothing can stand before paragraph 1, “Decides to meet;”: please choose a place behind it',
    );
  });
});

describe('deleting', () => {
  const three = `${organ}1. *Decides* to meet;[^1]

2. *Requests* a |report;[^2]

3. *Encourages* States to read it, without prejudice to paragraph 1 above.

[^1]: See A/65/460.

[^2]: See A/66/460.
`;

  test('takes the note along that only this paragraph called', () => {
    expect(operative(afterwards('delete', three)).replace('|', '')).toBe(`1. *Decides* to meet;[^1]

2. *Encourages* States to read it, without prejudice to paragraph 1 above.

[^1]: See A/65/460.
`);
  });

  test('takes a note along that stands directly below, in the middle and at the end', () => {
    const drawn = `${organ}1. *Decides* to |meet;[^1]

[^1]: See A/65/460.

2. *Encourages* States to read the report;[^2]

3. *Requests* a report.[^3]

[^2]: See A/66/460.

[^3]: See A/67/460.
`;
    expect(operative(afterwards('delete', drawn)).replace('|', ''))
      .toBe(`1. *Encourages* States to read the report;[^1]

2. *Requests* a report.[^2]

[^1]: See A/66/460.

[^2]: See A/67/460.
`);
    const last = `${organ}1. *Decides* to meet;

2. *Encourages* States to |read the report.[^1]

[^1]: See A/66/460.
`;
    expect(operative(afterwards('delete', last)).replace('|', '')).toBe('*Decides* to meet.\n');
  });

  test('asks before references are lost, and marks them if it may', () => {
    const drawn = three.replace('|', '').replace('to meet', 'to |meet');
    expect(afterwards('delete', drawn)).toBe(
      '? “paragraph 1 above” refers to what would be deleted. Delete it and mark the reference?',
    );
    expect(operative(afterwards('delete', drawn, { references: 'mark' })).replace('|', '')).toBe(
      `1. *Requests* a report;[^1]

2. *Encourages* States to read it, without prejudice to paragraph [former 1] above.

[^1]: See A/66/460.
`,
    );
  });

  test('marks a number whose noun stands further ahead', () => {
    const drawn = `${organ}1. *Decides* to meet;

2. *Requests* a report on paragraphs 1 above and 3 below;

3. *Invites* |others.
`;
    expect(operative(afterwards('delete', drawn, { references: 'mark' })).replace('|', '')).toBe(
      `1. *Decides* to meet;

2. *Requests* a report on paragraphs 1 above and [former 3] below.
`,
    );
  });

  test('asks with the first three references, and the number of the others', () => {
    const next = (count: number) =>
      Array.from({ length: count }, (_, at) => `${at + 2}. *Notes* paragraph 1 above;`).join(
        '\n\n',
      );
    const first = `${organ}1. *Decides* to |meet;\n\n`;
    const quoted = '“paragraph 1 above”';
    expect(afterwards('delete', `${first}${next(2)}`)).toContain(
      `? ${quoted} and ${quoted} refer to`,
    );
    expect(afterwards('delete', `${first}${next(5)}`)).toContain(
      `? ${quoted}, ${quoted}, ${quoted} and 2 more refer to`,
    );
  });

  test('of several paragraphs named together only the living are named', () => {
    const drawn = `${organ}1. *Decides* to |meet;

2. *Requests* a report;

3. *Encourages* States to implement paragraphs 1 and 2 above.
`;
    expect(afterwards('delete', drawn, { references: 'mark' })).toContain(
      'to implement [former 1] paragraph 1 above.',
    );
  });

  test('leaves a sole paragraph without number', () => {
    const drawn = `${organ}1. *Decides* to |meet;\n\n2. *Thanks* them.\n`;
    expect(operative(afterwards('delete', drawn)).replace('|', '')).toBe('*Thanks* them.\n');
  });

  test('but not if something refers to it by its number', () => {
    const drawn = `${organ}1. *Decides* to |meet;\n\n2. *Thanks* all who act under paragraph 2 above.\n`;
    expect(operative(afterwards('delete', drawn)).replace('|', '')).toBe(
      '1. *Thanks* all who act under paragraph 1 above.\n',
    );
  });

  test('the last subparagraph gives its mark to the words before it', () => {
    const drawn = `${organ}1. *Requests* it:

    (a) To |act;

2. *Thanks* it.
`;
    expect(operative(afterwards('delete', drawn)).replace('|', '')).toBe(
      '1. *Requests* it;\n\n2. *Thanks* it.\n',
    );
  });
});

describe('splitting and joining', () => {
  const drawn = `${organ}1. *Requests* a report, and |*encourages* States to read it;

2. *Thanks* those that act under paragraph 2 below.
`;

  test('what stands behind the cursor becomes the next paragraph, without its "and"', () => {
    expect(operative(afterwards('split', drawn))).toBe(`1. *Requests* a report;

2. |*Encourages* States to read it;

3. *Thanks* those that act under paragraph 3 below.
`);
  });

  test('joining puts the two together again', () => {
    const split = afterwards('split', drawn).replace('|', '').replace('a report', 'a |report');
    expect(afterwards('join', split).replace('|', '')).toBe(drawn.replace('|', ''));
  });

  test('references to either of two lead to the one', () => {
    const two = `${organ}1. *Decides* to |meet;

2. *Requests* a report;

3. *Recalls* paragraphs 1 and 2 above.
`;
    expect(afterwards('join', two).replace('|', '')).toContain('2. *Recalls* paragraph 1 above.');
  });

  test('two are not joined where one speaks of the other', () => {
    const two = (first: string, second: string) =>
      `${organ}1. *Welcomes* the |book${first};\n\n2. *Invites* States ${second}.\n`;
    expect(afterwards('join', two('', 'to act on paragraph 1 above'))).toBe(
      '“paragraph 1 above” could not be kept true: please write this reference anew first',
    );
    expect(afterwards('join', two(' in accordance with paragraph 2 below', 'to act'))).toBe(
      '“paragraph 2 below” could not be kept true: please write this reference anew first',
    );
    expect(afterwards('join', two('', 'to act:\n\n    (a) On paragraph 1 above'))).toBe(
      '“paragraph 1 above” could not be kept true: please write this reference anew first',
    );
  });

  test('but where the first speaks of what is below the second', () => {
    const two = `${organ}1. *Recalls* paragraph 2 (a) |below;\n\n2. *Invites* States:\n\n    (a) To act.\n`;
    expect(afterwards('join', two).replace('|', '')).toContain(
      '*Recalls* paragraph 1 (a) below, and',
    );
  });

  test('subparagraphs go with the second half', () => {
    const listed = `${organ}1. *Requests* a report, and| *encourages* States:

    (a) To act;

    (b) To report under paragraph 1 (a) above.
`;
    expect(operative(afterwards('split', listed)).replace('|', '')).toBe(`1. *Requests* a report;

2. *Encourages* States:

    (a) To act;

    (b) To report under paragraph 2 (a) above.
`);
  });

  test('a word is not cut in two, nor are italics', () => {
    expect(afterwards('split', `${organ}1. *Requests* a rep|ort;\n\n2. *Thanks* them.\n`)).toBe(
      'Paragraph 1 can only be split between two of its words',
    );
    expect(afterwards('split', `${organ}1. *Takes |note* of it;\n\n2. *Thanks* them.\n`)).toBe(
      'The words marked here, in italics or bold, would be cut in two',
    );
  });
});

describe('promoting and demoting', () => {
  const listed = `${organ}1. *Requests* it:

    (a) To act;

    (b) To |report;

2. *Thanks* it for acting under paragraph 1 (b) above.
`;

  test('a subparagraph becomes a paragraph, and what speaks of it follows', () => {
    expect(operative(afterwards('promote', listed))).toBe(`1. *Requests* it:

    (a) To act;

2. To |report;

3. *Thanks* it for acting under paragraph 2 above.
`);
  });

  test('and back', () => {
    expect(afterwards('demote', afterwards('promote', listed))).toBe(listed);
  });

  test('"subparagraph (a)" gets its number where it would be read in another paragraph', () => {
    const drawn = (place: string) => `${organ}1. *Requests* it:

    (a) To act;

    (b) To |report on ${place};

2. *Thanks* it.
`;
    for (const [written, afterwardsWritten] of [
      ['subparagraph (a) above', 'paragraph 1 (a) above'],
      ['subparagraph (a) of paragraph 1 above', 'subparagraph (a) of paragraph 1 above'],
    ] as const)
      expect(operative(afterwards('promote', drawn(written)))).toContain(
        `2. To |report on ${afterwardsWritten};\n\n3. *Thanks* it.`,
      );
  });

  test('what speaks of its own paragraph, or of "(a)" in it, says so in full once it has left it', () => {
    const drawn = (words: string) =>
      `${organ}1. *Requests* it:\n\n    (a) To act;\n\n    (b) To |report ${words};\n\n2. *Thanks* it.\n`;
    expect(afterwards('promote', drawn('on subparagraph (a) above'))).toContain(
      '2. To |report on paragraph 1 (a) above;',
    );
    expect(afterwards('promote', drawn('as required by paragraph 1 below'))).toContain(
      '2. To |report as required by paragraph 1 above;',
    );
  });

  test('the first subparagraph of a paragraph brings the colon', () => {
    const drawn = `${organ}1. *Requests* it;

2. To |act;

3. *Thanks* it.
`;
    expect(operative(afterwards('demote', drawn))).toBe(`1. *Requests* it:

    (a) To |act;

2. *Thanks* it.
`);
  });

  test('what is below goes along, each level labelled in its manner', () => {
    const drawn = `${organ}1. *Requests* it;

2. To |act:

    (a) At once;

    (b) Later;

3. *Thanks* it.
`;
    expect(operative(afterwards('demote', drawn))).toBe(`1. *Requests* it:

    (a) To |act:

        (i) At once;

        (ii) Later;

2. *Thanks* it.
`);
  });

  test('what has no place is told', () => {
    expect(afterwards('promote', `${organ}1. *De|cides* it;\n\n2. *Thanks* it.\n`)).toBe(
      'Paragraph 1 is no subparagraph of an operative paragraph',
    );
    expect(afterwards('demote', `${organ}1. *De|cides* it;\n\n2. *Thanks* it.\n`)).toBe(
      'Paragraph 1 is the first of its list: there is nothing it could belong to',
    );
    expect(afterwards('moveUp', '|A note to myself\n')).toBe(
      'There is no paragraph of the resolution at the cursor',
    );
  });
});
