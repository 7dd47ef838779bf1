/** Paragraphs move to other sections: behind their last paragraph, with numbers, references, end marks and notes as they must be. */
import { describe, expect, test } from 'vitest';
import { moveParagraphs } from '../../server/src/features/moveParagraphs.ts';
import type { Wishes } from '../../server/src/features/structure/request.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { span } from '../../server/src/text/span.ts';
import { readFixture } from '../support/fixture.ts';
import { afterwards, usualWishes } from '../support/restructuring.ts';

const organ = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

/** The draft afterwards without its organ line and preamble; a refusal as it is. Headings are counted from 1: above the first stands the preamble. */
function moved(section: number, drawn: string, wishes: Partial<Wishes> = {}): string {
  const text = afterwards({ kind: 'moveToSection', section }, organ + drawn, wishes);
  return text.startsWith(organ) ? text.slice(organ.length) : text;
}

const three = `## I. Conference

1. *Decides* to meet;

2. *Invites* States to the meeting;

## II. Report

3. *Requests* a |report on paragraph 2 above;

4. *Thanks* States for implementing paragraph 3 above;

## III. Follow-up

5. *Decides* to act on paragraphs 3 and 4 above.
`;

describe('to a section', () => {
  test('a paragraph becomes its last one, and the full stop goes with the place', () => {
    expect(moved(3, three)).toBe(`## I. Conference

1. *Decides* to meet;

2. *Invites* States to the meeting;

## II. Report

3. *Thanks* States for implementing paragraph 5 below;

## III. Follow-up

4. *Decides* to act on paragraphs 3 and 5 of the present resolution;

5. *Requests* a |report on paragraph 2 above.
`);
  });

  test('further up it becomes the last one there', () => {
    expect(moved(1, three.replace('|', '').replace('to act', 'to |act'))).toBe(`## I. Conference

1. *Decides* to meet;

2. *Invites* States to the meeting;

3. *Decides* to |act on paragraphs 4 and 5 below;

## II. Report

4. *Requests* a report on paragraph 2 above;

5. *Thanks* States for implementing paragraph 4 above.

## III. Follow-up
`);
  });

  test('several selected paragraphs go together, and stay selected', () => {
    const drawn = three
      .replace('|', '')
      .replace('to meet', 'to «meet')
      .replace('the meeting', 'the» meeting');
    expect(moved(2, drawn)).toBe(`## I. Conference

## II. Report

1. *Requests* a report on paragraph 4 below;

2. *Thanks* States for implementing paragraph 1 above;

3. *Decides* to «meet;

4. *Invites* States to the» meeting;

## III. Follow-up

5. *Decides* to act on paragraphs 1 and 2 above.
`);
  });

  test('an empty section gets it behind its heading, be that one line or two', () => {
    const drawn = (heading: string) =>
      `## I. Conference\n\n1. *Decides* to |meet;\n\n2. *Thanks* States;\n\n${heading}\n\n## III. Follow-up\n\n3. *Requests* it.\n`;
    const wanted = (heading: string) =>
      `## I. Conference\n\n1. *Thanks* States;\n\n${heading}\n\n2. *Decides* to |meet;\n\n## III. Follow-up\n\n3. *Requests* it.\n`;
    for (const heading of ['## II. Report', '## II\n\n## Report', '## II'])
      expect(moved(2, drawn(heading))).toBe(wanted(heading));
  });

  test('an empty last section closes the draft then', () => {
    const drawn = '## I\n\n1. *Decides* to meet;\n\n2. *Thanks* |States.\n\n## II\n';
    expect(moved(2, drawn)).toBe(
      '## I\n\n1. *Decides* to meet;\n\n## II\n\n2. *Thanks* |States.\n',
    );
  });

  test('a section with a preamble of its own keeps that before it', () => {
    const drawn = `1. *Decides* to |meet;

2. *Thanks* States;

## I. Report

*Concerned* by the costs,

## II. Follow-up

3. *Requests* it.
`;
    expect(moved(1, drawn)).toBe(`1. *Thanks* States;

## I. Report

*Concerned* by the costs,

2. *Decides* to |meet;

## II. Follow-up

3. *Requests* it.
`);
  });

  test('footnotes count on in the order of the text', () => {
    const drawn = `## I

1. *Decides* to |meet;[^1]

2. *Thanks* States;

## II

3. *Requests* it.[^2]

[^1]: See A/65/460.

[^2]: See A/66/460.
`;
    expect(moved(2, drawn)).toBe(`## I

1. *Thanks* States;

## II

2. *Requests* it;[^1]

3. *Decides* to |meet.[^2]

[^1]: See A/66/460.

[^2]: See A/65/460.
`);
  });

  test('what belongs to a last paragraph goes along, and nothing comes between the two', () => {
    const drawn = `## I

1. *Decides* to amend the |rules as follows:

“The meeting shall be open.”

## II

2. *Approves* the budget as follows:

“The budget shall be small.”

* * *

## III

3. *Requests* it.
`;
    expect(moved(2, drawn)).toBe(`## I

## II

1. *Approves* the budget as follows:

“The budget shall be small.”

2. *Decides* to amend the |rules as follows:

“The meeting shall be open.”

* * *

## III

3. *Requests* it.
`);
  });

  test('where text stands behind the last paragraph of all, nothing is put between', () => {
    const drawn = `## I

1. *Decides* to |meet;

## II

2. *Decides* to amend the rules as follows:

“The meeting shall be open.”
`;
    expect(moved(2, drawn)).toBe(
      'Paragraph 2 seems to lead to what stands below it, and would be parted from that: please move that first',
    );
    expect(moved(1, drawn.replace('|', '').replace('the rules', 'the |rules'))).toBe(
      'Paragraph 2 seems to lead to what stands below it, and would be parted from that: please move that first',
    );
  });

  test('nor between a paragraph and the heading of a table it leads to', () => {
    const drawn = `## I

1. *Decides* to |meet;

2. *Approves* the staff as set out below:

**Staff**

3. *Thanks* States;

## II

4. *Requests* it.
`;
    const refusal =
      'Paragraph 2 seems to lead to what stands below it, and would be parted from that: please move that first';
    expect(moved(1, drawn.replace('|', '').replace('it.', '|it.'))).toBe(refusal);
    expect(moved(3, drawn.replace('|', '').replace('the staff', 'the |staff'))).toBe(refusal);
  });

  test('brackets around a whole paragraph go along; those around several are not torn', () => {
    const drawn = (first: string, second: string) =>
      `## I\n\n${first}\n\n${second}\n\n## II\n\n3. *Requests* it.\n`;
    expect(moved(2, drawn('[1. *Decides* to |meet;]', '2. *Thanks* States;'))).toBe(
      '## I\n\n1. *Thanks* States;\n\n## II\n\n2. *Requests* it;\n\n[3. *Decides* to |meet.]\n',
    );
    expect(moved(2, drawn('[1. *Decides* to |meet;', '2. *Thanks* States;]'))).toBe(
      'Square brackets that hold several paragraphs would then hold others: please remove or move the brackets first',
    );
  });

  test('while numbers are frozen, it is called bis there, and the others keep theirs', () => {
    expect(moved(3, three, { numbering: 'frozen' })).toBe(`## I. Conference

1. *Decides* to meet;

2. *Invites* States to the meeting;

## II. Report

4. *Thanks* States for implementing paragraph 5 bis below;

## III. Follow-up

5. *Decides* to act on paragraphs 4 and 5 bis of the present resolution;

5 bis. *Requests* a |report on paragraph 2 above.
`);
  });
});

describe('references to sections', () => {
  const named = `## I

1. *Decides* to |meet;

2. *Requests* a report on section I above and section III below;

## II

3. *Thanks* those who act under section I, paragraph 1, above;

4. *Recalls* paragraph 1 of section I above;

## III

5. *Recalls* paragraphs 1 and 2 of section I above.
`;

  test('the section named beside a paragraph follows it, and so do "above" and "below"', () => {
    const drawn = named.replace('1 and 2 of', '2 of').replace('paragraphs', 'paragraph');
    expect(moved(3, drawn)).toBe(`## I

1. *Requests* a report on section I above and section III below;

## II

2. *Thanks* those who act under section III, paragraph 5, below;

3. *Recalls* paragraph 5 of section III below;

## III

4. *Recalls* paragraph 1 of section I above;

5. *Decides* to |meet.
`);
  });

  test('where paragraphs of one section would be in two, nothing is done', () => {
    expect(moved(3, named)).toBe(
      '“paragraphs 1 and 2” could not be kept true: please write this reference anew first',
    );
  });

  test('"section III below" is turned where the paragraph that says so has passed the heading', () => {
    const drawn = (below: string) => `## I

1. *Decides* to |meet as described in section II ${below};

2. *Thanks* States;

## II

3. *Requests* a report;

## III

4. *Recalls* it.
`;
    expect(moved(3, drawn('below'))).toContain(
      '4. *Decides* to |meet as described in section II above.',
    );
    expect(moved(2, drawn('below'))).toContain(
      '3. *Decides* to |meet as described in section II of the present resolution;',
    );
    // A word that was wrong before is the drafter’s to put right.
    expect(moved(3, drawn('above'))).toContain(
      '4. *Decides* to |meet as described in section II above.',
    );
  });

  test('what speaks of its own section would speak of another one', () => {
    expect(
      moved(
        2,
        '## I\n\n1. *Decides* it, as |in the present section;\n\n## II\n\n2. *Requests* it.\n',
      ),
    ).toBe('“the present section” would then mean another section: please write it anew first');
  });

  test('a range over several sections means the same paragraphs as before', () => {
    const drawn = `## I

1. *Decides* to meet;

2. *Requests* a |report;

## II

3. *Thanks* States;

## III

4. *Recalls* paragraphs 1 to 3 above.
`;
    expect(moved(2, drawn)).toContain('4. *Recalls* paragraphs 1 to 3 above.');
    expect(moved(3, drawn)).toContain(
      '3. *Recalls* paragraphs 1, 2 and 4 of the present resolution;',
    );
  });
});

describe('where each section counts from 1', () => {
  const each = `## I

1. *Decides* to |meet;

2. *Requests* a report;

## II

1. *Thanks* States;

2. *Recalls* section I, paragraph 1, and paragraph 1 above.
`;

  test('it takes a number of the other section', () => {
    expect(moved(2, each)).toBe(`## I

1. *Requests* a report;

## II

1. *Thanks* States;

2. *Recalls* section II, paragraph 3, and paragraph 1 above;

3. *Decides* to |meet.
`);
  });

  test('what names it without its section would mean another', () => {
    expect(moved(2, each.replace('a report', 'a report on paragraph 1 above'))).toBe(
      '“paragraph 1 above” could not be kept true: please write this reference anew first',
    );
  });

  test('an empty section counts from 1 as well', () => {
    const drawn =
      '## I\n\n1. *Decides* it;\n\n2. *Thanks* |States;\n\n## II\n\n## III\n\n1. *Requests* it.\n';
    expect(moved(2, drawn)).toBe(
      '## I\n\n1. *Decides* it;\n\n## II\n\n1. *Thanks* |States;\n\n## III\n\n1. *Requests* it.\n',
    );
  });

  test('while numbers are frozen, it is called bis there', () => {
    expect(moved(2, each, { numbering: 'frozen' })).toContain('2 bis. *Decides* to |meet.');
  });
});

describe('refusals', () => {
  const drawn = (place: 'Recalling' | 'meet' | 'act' | 'States') =>
    `${organ}## I

1. *Decides* to meet;

2. *Requests* it:

    (a) To act;

## II

3. *Thanks* States.
`.replace(place, `|${place}`);
  const refused = (place: Parameters<typeof drawn>[0], section: number) =>
    afterwards({ kind: 'moveToSection', section }, drawn(place));

  test('a paragraph that is there already', () => {
    expect(refused('meet', 1)).toBe('Paragraph 1 is already in section I');
  });

  test('a preambular paragraph', () => {
    expect(refused('Recalling', 1)).toBe(
      'A preambular paragraph stays before the operative ones: move it up or down',
    );
  });

  test('a subparagraph', () => {
    expect(refused('act', 2)).toBe(
      'Subparagraph (a) belongs to a paragraph: make it a paragraph of its own first',
    );
  });

  test('a section that is not in this part', () => {
    expect(refused('States', 3)).toBe('There is no such section in this part of the draft');
  });
});

describe('the menu', () => {
  /** What it offers beside the commands that need no section. */
  function offered(drawn: string): readonly string[] {
    const { text, selection, cursor = 0 } = readFixture(drawn);
    return moveParagraphs(analyse(text), selection ?? span(cursor, cursor), usualWishes)
      .map(({ title }) => title)
      .filter((title) => title.startsWith('Move to '));
  }

  test('has every other section of the part, by numeral and title', () => {
    expect(offered(organ + three)).toEqual([
      'Move to section I, Conference',
      'Move to section III, Follow-up',
    ]);
    expect(
      offered(
        `${organ}## I\n\n## Report\n\n1. *Decides* |it;\n\n## Money\n\n2. *Thanks* it;\n\n## III\n\n3. *Requests* it.\n`,
      ),
    ).toEqual(['Move to the section “Money”', 'Move to section III']);
  });

  test('has nothing where there are no two headings, in the preamble or in a subparagraph', () => {
    expect(offered(`${organ}1. *Decides* |it;\n\n## I\n\n2. *Thanks* it.\n`)).toEqual([]);
    expect(offered((organ + three).replace('|', '').replace('its', '|its'))).toEqual([]);
    expect(
      offered(
        `${organ}## I\n\n1. *Requests* it:\n\n    (a) To |act;\n\n## II\n\n2. *Thanks* it.\n`,
      ),
    ).toEqual([]);
  });

  test('has the sections of another part only there', () => {
    const part = (letter: string, place: string) =>
      `## ${letter}\n\n${organ}## I. Hall ${letter}\n\n1. *Decides* ${place}it;\n\n## II. Roof ${letter}\n\n2. *Thanks* it.\n\n`;
    expect(offered(`# Title\n\n${part('A', '')}${part('B', '|')}`)).toEqual([
      'Move to section II, Roof B',
    ]);
  });

  test('shortens long titles, shows no signs that are not seen, and tells equal ones apart', () => {
    const long = `Arrangements ${'for the organization '.repeat(10)}of the work`;
    const titles = offered(
      `${organ}## A\u0007lpha\n\n1. *Decides* |it;\n\n## ${long}\n\n2. *Thanks* it;\n\n## General\n\n3. *Thanks* her;\n\n## General\n\n4. *Thanks* him.\n`,
    );
    expect(titles).toEqual([
      'Move to the section “Arrangements for the organization for the…”',
      'Move to the section “General”',
      'Move to the section “General” (2)',
    ]);
  });

  test('has the ten nearest where there are many', () => {
    const sections = Array.from(
      { length: 30 },
      (_, at) => `## Title ${at + 1}\n\n${at + 1}. *Decides* ${at === 14 ? '|' : ''}it;`,
    );
    expect(offered(`${organ}${sections.join('\n\n')}\n`)).toEqual(
      [10, 11, 12, 13, 14, 16, 17, 18, 19, 20].map((at) => `Move to the section “Title ${at}”`),
    );
  });
});
