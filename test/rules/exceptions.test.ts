/** What published resolutions do and no rule may object to. */
import { describe, test } from 'vitest';
import { checkFindings } from '../support/findings.ts';

const preamble = `*The General Assembly*,

*Recalling* its resolution 77/248 of 30 December 2022,
`;

/** No rule has anything to say. */
function checkSilence(drawn: string): void {
  checkFindings(preamble + drawn);
}

describe('ends of paragraphs', () => {
  test('a footnote number stands behind the mark', () => {
    checkSilence(`
*Welcoming* the report of the Secretary-General,¹

1. *Decides* to convene a conference;²

2. *Invites* States to the conference;³

3. *Requests* a report on the conference.

¹ A/65/460.

² A/65/461.

³ A/65/462.
`);
  });

  test('a list of names, each on a line of its own, carries no mark', () => {
    checkSilence(`
1. *Elects* the following members of the board:
Ann Example (Norway)
John H. Example (United Republic of Tanzania)

2. *Requests* the board to report on its work.
`);
  });

  test('a quotation closes before or behind the mark', () => {
    checkSilence(`
*Noting* the agenda item entitled “Oceans and the law of the sea”,

1. *Decides* to convene a conference entitled “Our ocean, our future”;

2. *Requests* a report entitled “Our ocean.”
`);
  });

  test('words under negotiation are left alone', () => {
    checkSilence(`
[*Welcoming* the report of the Secretary-General]

1. *Decides* to convene a conference [of all States];

2. *Requests* a report on the conference [and its results.]
`);
  });

  test('a bulleted list carries no marks: that it is bulleted is all there is to say', () => {
    checkFindings(`${preamble}
1. *Decides* to devote the meetings to the following chapters:

- Chapter 3: Legislation
^ bulleted-list: Expected "(a)", "(b)" … before what is listed, found "-"
- Chapter 4: Criminalization

2. *Requests* a report on the meetings.
`);
  });

  test('a list in the preamble ends with a comma or a semicolon', () => {
    checkSilence(`
*Noting* the following reports:

    (a) The report on oceans;

    (b) The report on seas;

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
  });
});

describe('openings', () => {
  test('a participle comes first where the verb follows in the Security Council', () => {
    checkFindings(`
*The Security Council*,

*Recalling* its resolution 1325 (2000) of 31 October 2000,

1. *Acting* under Chapter VII of the Charter of the United Nations, decides to establish a mission;

2. *Recalling* its resolution 1820 (2008) of 19 June 2008, reaffirms the obligation of all parties;

3. *Decides* to remain actively seized of the matter.
`);
  });

  test('other words come first where the verb follows', () => {
    checkSilence(`
1. *Decides* to convene a conference;

2. Notwithstanding paragraph 1 above, *requests* the Secretary-General to report without delay.
`);
  });

  test('a declaration speaks as We', () => {
    checkFindings(`
*The General Assembly*

*Adopts* the following declaration:

We, Heads of State and Government, assembled in New York, therefore:

1. Reaffirm our commitment to the oceans;

2. Commit to protecting the oceans.
`);
  });
});

describe('numbers', () => {
  test('paragraphs inserted during negotiation are no gap', () => {
    checkSilence(`
1. *Decides* to convene a conference;

1 bis. [*Invites* States to the conference;]

2. *Requests* a report on the implementation of paragraphs 1 and 1 bis above.
`);
  });

  test('numbering goes on through headings or restarts at each section', () => {
    checkSilence(`
## I. Conference

1. *Decides* to convene a conference;

2. *Invites* States to the conference;

## II. Report

3. *Requests* a report on the conference.
`);
    checkSilence(`
## I. Conference

1. *Decides* to convene a conference;

2. *Invites* States to the conference.

## II. Report

1. *Requests* a report on the conference;

2. *Decides* to consider the report.
`);
  });

  test('list dashes before numbers are how texts come out of the web', () => {
    checkSilence(`
- 1. *Decides* to convene a conference;

- 2. *Requests* a report on the conference.
`);
  });
});

describe('references', () => {
  test('paragraphs of other texts are not looked for here', () => {
    checkSilence(`
1. *Decides* to convene a conference in line with paragraph 42 of the Salvador Declaration;

2. *Requests* a report under paragraph 6 of General Assembly resolution 60/251 of 15 March 2006.
`);
  });

  test('within one paragraph above and below are free', () => {
    checkSilence(`
1. *Requests* the Secretary-General:

    (a) To convene a conference;

    (b) To report on the conference referred to in paragraph 1 (a) above;

2. *Decides* to consider the report.
`);
  });
});

describe('citations', () => {
  test('special sessions and the first session have dates of their own', () => {
    checkSilence(`
*Recalling also* its resolutions S-30/1 of 19 April 2016, ES-10/21 of 27 October 2023 and 95 (I) of 11 December 1946,

1. *Decides* to convene a conference;

2. *Requests* a report on the conference.
`);
  });
});
