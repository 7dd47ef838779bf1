/** Pasted texts and the drafts they become. */
import { expect, test } from 'vitest';
import { tidyDraft } from '../../server/src/features/tidy.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { span } from '../../server/src/text/span.ts';
import { tidyText } from '../support/tidyText.ts';

const sound = `# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010,[^1]

1. *Requests* a report:

    (a) On this;

    (b) On that;

2. *Decides* to convene a conference.

[^1]: See A/65/460.

# Annex

## Terms of reference
`;

test('a draft in canonical form is left alone, and says so', () => {
  expect(tidyDraft(analyse(sound))).toEqual({ refused: 'There is nothing to tidy in this draft' });
  expect(tidyDraft(analyse(sound), { selection: span(0, 30) })).toEqual({
    refused: 'There is nothing to tidy in this selection',
  });
});

test('title, organ line, opening words, numbers and headings get their marks', () => {
  expect(
    tidyText(`**Countering
cybercrime**

## The General Assembly,

<u>Recalling</u> its resolution 65/230,

**Noting** the report,

**I. Organization of work**

- 1. Requests a report;
2) _Decides_ to meet.

Annex

**Terms of reference**`),
  ).toBe(`# Countering cybercrime

*The General Assembly*,

*Recalling* its resolution 65/230,

*Noting* the report,

## I. Organization of work

1. *Requests* a report;

2. *Decides* to meet.

# Annex

## Terms of reference
`);
});

test('wrong numbers and slips stay, and may be found', () => {
  const tidied = tidyText(`The General Assembly,

1. Request a raport;

3. Decides to meet;

4. Decides to remain seized of the matter.`);
  expect(tidied).toBe(`*The General Assembly*,

1. *Request* a raport;

3. *Decides* to meet;

4. *Decides* to remain seized of the matter.
`);
});

test('footnotes are numbered in the order of their calls and stand at the end', () => {
  expect(
    tidyText(`*The General Assembly*,

*Recalling* the Declaration,<sup>3</sup> and the Convention<sup>1</sup> of

---

<sup>1</sup> See A/65/460.

<sup>&</sup>lt;sup>3</sup> Resolution 70/174,
annex.

2000,

1. *Decides* to meet.<sup>1</sup>`),
  ).toBe(`*The General Assembly*,

*Recalling* the Declaration,[^1] and the Convention[^2] of 2000,

1. *Decides* to meet.[^2]

[^1]: Resolution 70/174, annex.

[^2]: See A/65/460.
`);
});

test('each page may count its footnotes from 1', () => {
  expect(
    tidyText(`*The General Assembly*,

*Recalling* the Declaration,¹

¹ See A/65/460.

*Noting* the report,¹

¹ See A/66/460.

1. *Decides* to meet.`),
  ).toBe(`*The General Assembly*,

*Recalling* the Declaration,[^1]

*Noting* the report,[^2]

1. *Decides* to meet.

[^1]: See A/65/460.

[^2]: See A/66/460.
`);
});

test('a footnote without its note keeps its number, by which the note may be found', () => {
  const draft = `*The General Assembly*,

*Recalling* the Declaration,⁷ and the Convention,⁸

1. *Decides* to meet.

⁸ See A/65/460.`;
  expect(tidyText(draft)).toBe(`*The General Assembly*,

*Recalling* the Declaration,[^7] and the Convention,[^8]

1. *Decides* to meet.

[^8]: See A/65/460.
`);
});

test('numbers stuck to words are calls where their notes are there; a single one may be anything', () => {
  const draft = (notes: string) => `*The General Assembly*,

*Recalling* the Declaration7 and Windows95 of old,

1. *Decides* to meet.
${notes}`;
  expect(tidyText(draft('\n<sup>7</sup> See A/65/460.'))).toContain(
    'Declaration[^1] and Windows95',
  );
  expect(tidyText(draft(''))).toContain('Declaration7 and Windows95');
});

test('a call pasted without its note does not take the note of another', () => {
  const tidied = tidyText(`*The General Assembly*,

*Recalling* the Declaration,[^1]

Noting the Convention,¹

1. *Decides* to meet.

[^1]: See A/65/460.`);
  expect(tidied).toContain('the Declaration,[^1]');
  expect(tidied).toContain('the Convention,[^2]');
});

test('pages leave no trace: running heads, page numbers, lost hyphens, broken paragraphs', () => {
  expect(
    tidyText(`The General Assembly,

Recalling the work of the openended group on
capacitybuilding and

A/C.3/74/L.5

19-16322 3/4

on cybercrime,

12

1. Decides to meet.`),
  ).toBe(`*The General Assembly*,

*Recalling* the work of the open-ended group on capacity-building and on cybercrime,

1. *Decides* to meet.
`);
});

test('a hyphen at the end of a line may belong to the word: the drafter chooses', () => {
  const draft = '*The General Assembly*,\n\n1. *Decides* that cyber-\ncrime is\nto be countered.\n';
  expect(tidyText(draft)).toBe(draft.replace('is\nto', 'is to'));
});

test('what belongs to a web page is kept in a comment at the end', () => {
  expect(
    tidyText(`Skip to content

We use cookies --> Accept

Countering cybercrime

The General Assembly,

1. Decides to meet.

Share this page

Related resolutions`),
  ).toBe(`# Countering cybercrime

*The General Assembly*,

1. *Decides* to meet.

<!-- Set aside by Tidy Pasted Text:
Skip to content
We use cookies -- > Accept
Share this page
Related resolutions
-->
`);
});

test('what is pasted later goes into the same comment', () => {
  expect(
    tidyText(`*The General Assembly*,

1. *Decides* to meet.

Share this page

<!-- Set aside by Tidy Pasted Text:
Skip to content
-->`),
  ).toContain('Skip to content\nShare this page\n-->');
});

test('the masthead of a document stays above its title', () => {
  const masthead = 'A/C.3/74/L.5\nUnited Nations\nDistr.: Limited\n\nSeventy-fourth session\n';
  const draft = `Print Share\n\n${masthead}\nCybercrime\n\nThe General Assembly,\n\n1. Decides to meet.`;
  expect(tidyText(draft).startsWith(`${masthead}\n# Cybercrime\n`)).toBe(true);
});

test('a title directly below its masthead is marked, and its lines are joined', () => {
  const masthead =
    'A/C.1/80/L.5\nGeneral Assembly\nDistr.: Limited\nAgenda item 97\nAustria, Brazil and Chile: draft resolution\n';
  const text = 'The General Assembly,\nRecalling it,\n1. Decides to meet.\n';
  const canonical = '*The General Assembly*,\n\n*Recalling* it,\n\n1. *Decides* to meet.\n';
  const title = 'No first placement of weapons in outer space';
  expect(tidyText(`${masthead}${title}\n${text}`)).toBe(`${masthead}\n# ${title}\n\n${canonical}`);
  const numbered = '78/21. No first placement of weapons\nin outer space';
  expect(tidyText(`${masthead}${numbered}\n${text}`)).toBe(
    `${masthead}\n# 78/21. ${title}\n\n${canonical}`,
  );
});

test('a title may end like a masthead', () => {
  expect(
    tidyText(`78/103. Report of the Commission on the work of its
fifty-sixth session

The General Assembly,

1. Decides to meet.`),
  ).toMatch(
    /^# 78\/103\. Report of the Commission on the work of its fifty-sixth session\n\n\*The/,
  );
});

test('what is set aside is no part of a comment that was begun and never ended', () => {
  expect(
    tidyText(`Share this page

The General Assembly,

1. Decides to meet <!-- on Monday.
`),
  ).toBe(`*The General Assembly*,

1. *Decides* to meet < !-- on Monday.

<!-- Set aside by Tidy Pasted Text:
Share this page
-->
`);
});

test('a title is found between the lines of a web page, which are set aside', () => {
  expect(
    tidyText(`UN Documents
Resolutions
78/21. No first placement of weapons in outer space
Posted on 12 December 2023 by admin
The General Assembly,

Decides to meet.`),
  ).toBe(`# 78/21. No first placement of weapons in outer space

*The General Assembly*,

*Decides* to meet.

<!-- Set aside by Tidy Pasted Text:
UN Documents
Resolutions
Posted on 12 December 2023 by admin
-->
`);
});

test('the organ of a Model UN committee directly below its masthead gets its marks', () => {
  expect(
    tidyText(`Committee: SOCHUM
Signatories: Jordan, Uganda
The Social, Humanitarian and Cultural Committee,
Recalling the Convention,
1. Decides to remain seized of the matter.`),
  ).toBe(`Committee: SOCHUM
Signatories: Jordan, Uganda

*The Social, Humanitarian and Cultural Committee*,

*Recalling* the Convention,

1. *Decides* to remain seized of the matter.
`);
});

test('bullets become letters, with the punctuation of a list', () => {
  expect(
    tidyText(
      '*The General Assembly*,\n\n1. *Requests* a report:\n• On this\n• On that\n\n2. *Decides* to meet.\n',
    ),
  ).toContain('a report:\n\n    (a) On this;\n\n    (b) On that;\n\n2. ');
});

test('only what is selected is tidied, and its footnotes take their place among the others', () => {
  const draft = `*The General Assembly*,

Recalling the Declaration,[^1]

Noting the report,¹

¹ See A/66/460.

1. Decides to meet.

[^1]: See A/65/460.
`;
  const selection = span(draft.indexOf('Noting'), draft.indexOf('1. Decides'));
  expect(tidyText(draft, { selection })).toBe(`*The General Assembly*,

Recalling the Declaration,[^1]

*Noting* the report,[^2]

1. Decides to meet.

[^1]: See A/65/460.

[^2]: See A/66/460.
`);
});

test('an instruction to the checks stays with its line', () => {
  const draft = `*The General Assembly*,

<!-- resolution-disable-next-line operative-opening -->
1. Request a meeting.
`;
  expect(tidyText(draft)).toBe(draft.replace('Request', '*Request*'));
});

test('one blank stands between two words, and each level is as deep as the setting says', () => {
  const draft = 'The General Assembly,\n\n1. Decides\u00a0 to  meet:\n(a)\tIn   Vienna.\n';
  expect(tidyText(draft, { indent: 2 })).toBe(
    '*The General Assembly*,\n\n1. *Decides* to meet:\n\n  (a) In Vienna.\n',
  );
});

test('headings in an annex are marked, rows of a table are none', () => {
  const draft = `*The General Assembly*,

1. *Decides* to adopt the annex.

# Annex

Posts and
their levels

Under-Secretary-General 37 17 54

P-5 939 192 1 131
`;
  expect(tidyText(draft)).toBe(draft.replace('Posts and\n', '## Posts and '));
});

test('a list within a sentence that goes on behind it gets its indent and its lines', () => {
  const draft = `*The Security Council*,

1. *Decides* that the Mission will (a) assist all and
monitor the borders;

(b) Support operations,
with a view to:

– Disarming
armed  groups;

– Preventing attacks;

(c) Facilitate
repatriation.
`;
  expect(tidyText(draft)).toBe(`*The Security Council*,

1. *Decides* that the Mission will (a) assist all and monitor the borders;

(b) Support operations, with a view to:

    – Disarming armed groups;

    – Preventing attacks;

(c) Facilitate repatriation.
`);
});

test('lines end as they ended', () => {
  expect(tidyText('The General Assembly,\r\n\r\n1. Decides\r\nto meet.\r\n')).toBe(
    '*The General Assembly*,\r\n\r\n1. *Decides* to meet.\r\n',
  );
});

test('front matter and comments are left as they are', () => {
  const head = '---\norgan:   General Assembly\n---\n\n<!-- ask   again  \n\n\nlater -->\n\n';
  expect(tidyText(`${head}1. Decides to meet.`)).toBe(`${head}1. *Decides* to meet.\n`);
});

test('texts under negotiation keep their brackets and labels', () => {
  const draft = `*The General Assembly*,

OP1. *Requests* [Urges] a report;

[EU: 2 bis. Decides to meet;]

3. *Decides* to meet.
`;
  expect(tidyText(draft)).toBe(draft);
});

test('a page number within a sentence goes before its halves are joined', () => {
  for (const broken of ['their\n\n2/3\nlegislation', 'their\n2/3\n\nlegislation']) {
    expect(tidyText(`The General Assembly,\n\nRecalling ${broken},\n\nNoting it,\n`)).toContain(
      '*Recalling* their legislation,',
    );
  }
});

test('a note that is moved leaves behind what follows it on another page', () => {
  expect(tidyText('1/ See [A/65/460](#)\f* Two words')).toBe('* Two words\n\n[^1]: See A/65/460\n');
});

test.each([
  '§ ',
  '▪ ',
  '‣ ',
  '· ',
  '✓ ',
  '◆ ',
  '* ',
  '•',
  '\uf0a7\t',
  '\uf0d8 ',
  '\uf0fc',
  'Ø\t',
  'ü  ',
  'v\t',
])('a bullet of any kind becomes a letter: %j', (bullet) => {
  expect(
    tidyText(
      `The General Assembly,\n\n1. Requests a report:\n${bullet}On this;\n${bullet}On that;\n2. Decides so.`,
    ),
  ).toContain('a report:\n\n    (a) On this;\n\n    (b) On that;\n\n2. ');
});

test('the sign of a section of a law is no bullet', () => {
  const words = 'Requests a report on the law, and in it on\n§ 5 and\n§ 6 of the Act';
  expect(tidyText(`The General Assembly,\n\n1. ${words};\n2. Decides so.`)).toContain(
    `1. *Requests*${words.slice(8).replaceAll('\n', ' ')};\n`,
  );
});

const lettered = `The General Assembly,

1. Requests a report:
a. On this;
c. On that:
i) On one;
ii) On the other;
2. Decides to meet.`;

test('letters get their parentheses, and stay wrong where they are', () => {
  expect(tidyText(lettered)).toBe(`*The General Assembly*,

1. *Requests* a report:

    (a) On this;

    (c) On that:

        (i) On one;

        (ii) On the other;

2. *Decides* to meet.
`);
});

test('but in Model UN, which writes them as it likes', () => {
  expect(tidyText(`Committee: First Committee\n\n${lettered}`)).toContain('    c. On that:\n');
});

test('numbers of several levels stay on lines of their own, and a decimal number does not', () => {
  expect(
    tidyText(`The General Assembly,

1. Requests States whose economy grew by
1.5 per cent:
1.1 To meet;
1.2 To report:
1.2.1 On that;
2. Decides to meet.`),
  ).toBe(`*The General Assembly*,

1. *Requests* States whose economy grew by 1.5 per cent:
1.1 To meet;
1.2 To report:
1.2.1 On that;

2. *Decides* to meet.
`);
});

test('bullets of another kind are a list within the list', () => {
  expect(
    tidyText(`The General Assembly,

1. Requests the Secretary-General:
•\tTo report to the Assembly:
o\tin writing;
o\torally;
•\tTo convene a meeting;
2. Decides to remain seized of the matter.`),
  ).toBe(`*The General Assembly*,

1. *Requests* the Secretary-General:

    (a) To report to the Assembly:

        (i) in writing;

        (ii) orally;

    (b) To convene a meeting;

2. *Decides* to remain seized of the matter.
`);
});

test.each([
  [
    'a paragraph right below the points of the last one is none of them, with or without a mark before it',
    `1. Requests the Secretary-General to:
• report to the Assembly
• convene a meeting
2. Encourages States to act;
3. Decides to remain seized of the matter.`,
  ],
  [
    'operative paragraphs that lost their numbers get them back, those with bullets too',
    `•\tRequests the Secretary-General to:
o\treport to the Assembly;
o\tconvene a meeting;
•\tEncourages States to act;
•\tDecides to remain seized of the matter.`,
  ],
])('%s', (_, pasted) => {
  expect(tidyText(`The General Assembly,\n\n${pasted}`)).toBe(`*The General Assembly*,

1. *Requests* the Secretary-General to:

    (a) report to the Assembly;

    (b) convene a meeting;

2. *Encourages* States to act;

3. *Decides* to remain seized of the matter.
`);
});

test('numbers given anew run on through headings', () => {
  expect(
    tidyText(`The General Assembly,

## I. Organization

Decides to meet;

Invites States to attend;

## II. Report

Requests a report.`),
  ).toBe(`*The General Assembly*,

## I. Organization

1. *Decides* to meet;

2. *Invites* States to attend;

## II. Report

3. *Requests* a report.
`);
});

test('page numbers and running heads in the middle of a sentence go, however they are parted from it', () => {
  expect(
    tidyText(`The General Assembly,

1. Welcomes the work of the
3
A/C.3/79/L.12
Commission;

2. Requests a report on the work of the
4

24-12345

Commission.`),
  ).toBe(`*The General Assembly*,

1. *Welcomes* the work of the Commission;

2. *Requests* a report on the work of the Commission.
`);
});

test('behind a page a sentence goes on in small letters, whatever empty lines are around it', () => {
  expect(
    tidyText(`The General Assembly,

Underlining the importance of education, training,

1/9                                                     23-25101
\fA/RES/78/900                        Short title

including in rural areas, and of jobs,

1. Decides to meet.`),
  ).toContain('education, training, including in rural areas, and of jobs,\n');
});

test('a running head with a title of its own goes from the middle of a sentence, and is kept', () => {
  expect(
    tidyText(`Countering the use of technologies for criminal purposes

    The General Assembly,
    Noting with concern that criminals take advantage of rapid change and of
2/3                                                            19-22259
A/RES/74/173          Countering cybercrime
the growing number of users,
    1.    Requests the Secretary-General to report on the work of the
                                                                    3 / 3
A/RES/74/173          Countering cybercrime
expert group;
    2.    Decides to remain seized of the matter.`),
  ).toBe(`# Countering the use of technologies for criminal purposes

*The General Assembly*,

*Noting with concern* that criminals take advantage of rapid change and of the growing number of users,

1. *Requests* the Secretary-General to report on the work of the expert group;

2. *Decides* to remain seized of the matter.

<!-- Set aside by Tidy Pasted Text:
A/RES/74/173 Countering cybercrime
-->
`);
});

test('the words of a web page are no title', () => {
  expect(
    tidyText(`Home > Documents > Resolutions
We use cookies to improve your experience. Accept all cookies
The General Assembly,

Decides to remain seized of the matter.`),
  ).toBe(`*The General Assembly*,

*Decides* to remain seized of the matter.

<!-- Set aside by Tidy Pasted Text:
Home > Documents > Resolutions
We use cookies to improve your experience. Accept all cookies
-->
`);
});

test('a title may speak of what web pages speak of', () => {
  expect(
    tidyText(`Skip to main content
Copyright in the digital age
The General Assembly,

Decides to remain seized of the matter.`),
  ).toBe(`# Copyright in the digital age

*The General Assembly*,

*Decides* to remain seized of the matter.

<!-- Set aside by Tidy Pasted Text:
Skip to main content
-->
`);
});

test.each([
  ['[1]', '[2]', '[1]', '[2]'],
  ['\\[1\\]', '\\[2\\]', '\\[1\\]', '\\[2\\]'],
  ['[[1]](#_ftn1)', '[[2]](#_ftn2)', '[[1]](#_ftnref1)', '[[2]](#_ftnref2)'],
  ['[\\[1\\]](#_ftn1)', '[\\[2\\]](#_ftn2)', '[\\[1\\]](#_ftnref1)', '[\\[2\\]](#_ftnref2)'],
])('footnotes in brackets, as word processors paste them: %s', (call, next, note, last) => {
  expect(
    tidyText(`The General Assembly,

Recalling the report${call} and its resolution 65/230 of 21 December 2010,${next}

Decides to remain seized of the matter.

${note} A/65/1.
${last} See resolution 64/1.`),
  ).toBe(`*The General Assembly*,

*Recalling* the report[^1] and its resolution 65/230 of 21 December 2010,[^2]

*Decides* to remain seized of the matter.

[^1]: A/65/1.

[^2]: See resolution 64/1.
`);
});

test('a number in brackets that has no note is not agreed yet', () => {
  const draft = `*The General Assembly*,

1. *Decides* to meet for [2] [3] days;

2. *Requests* a report.
`;
  expect(tidyDraft(analyse(draft))).toEqual({ refused: 'There is nothing to tidy in this draft' });
});

test('numbers and symbols that are cells of a table or points of a list stay', () => {
  const tidied = tidyText(`The General Assembly,

1. Decides on the scale below:

Austria

12

Brazil

1/3

2. Takes note of the following reports:

A/78/407

A/78/408

3. Decides to meet;

4

4. Decides to remain seized of the matter.`);
  for (const kept of ['12', '1/3', 'A/78/407', 'A/78/408'])
    expect(tidied).toContain(`\n\n${kept}\n\n`);
  expect(tidied).toContain('3. *Decides* to meet;\n\n4. *Decides* to remain');
});

test.each(['2 of 4', 'Page | 3', '- 2 -', 'p. 2', '1753364 (E)', 'United Nations A/RES/78/21'])(
  'the lines of a page are known in many forms: %s',
  (line) => {
    for (const parted of [`\n${line}\n`, `\n\n${line}\n\n`])
      expect(
        tidyText(`The General Assembly,\n\nDecides to act in the light of the${parted}Charter.`),
      ).toBe('*The General Assembly*,\n\n*Decides* to act in the light of the Charter.\n');
  },
);

test('the title above each page is none of the sentence it interrupts', () => {
  expect(
    tidyText(`# No first placement of weapons

The General Assembly,

Recalling that it requested a report at its seventieth

23-25873 1/2

No first placement of weapons

A/RES/78/21

session,

Decides to remain seized of the matter.`),
  ).toContain('*Recalling* that it requested a report at its seventieth session,\n');
});

test('headings between paragraphs need no empty lines', () => {
  expect(
    tidyText(`# Comprehensive review
A
International cooperation
The General Assembly,
Recalling its resolution 69/32 of 2 December 2014,
I. General matters
1. Requests the Secretary-General to act;
Other matters
2. Decides to remain seized of the matter.
B
National action
The General Assembly,
Decides to remain seized of the matter.`),
  ).toBe(`# Comprehensive review

## A

## International cooperation

*The General Assembly*,

*Recalling* its resolution 69/32 of 2 December 2014,

## I. General matters

1. *Requests* the Secretary-General to act;

## Other matters

2. *Decides* to remain seized of the matter.

## B

## National action

*The General Assembly*,

*Decides* to remain seized of the matter.
`);
});

test('a line that ends within a sentence is no heading, whatever follows', () => {
  expect(
    tidyText(`The General Assembly,
1. Requests the
Secretary-General
2. Decides to meet.`),
  ).toContain('1. *Requests* the Secretary-General\n\n2. *Decides*');
});

test('a number or letter that wrapped to the start of a line begins nothing', () => {
  expect(
    tidyText(`The General Assembly,

1. Requests the Secretary-General to act in accordance with paragraph 5
(b) of resolution 60/1;

2. Requests, in accordance with paragraph 8
(i) of the Plan, States to act;[^1]

3. Decides to meet.

[^1]: Official Records, Supplement No. 27 (A/64/27), para.
18.`),
  ).toBe(`*The General Assembly*,

1. *Requests* the Secretary-General to act in accordance with paragraph 5 (b) of resolution 60/1;

2. *Requests*, in accordance with paragraph 8 (i) of the Plan, States to act;[^1]

3. *Decides* to meet.

[^1]: Official Records, Supplement No. 27 (A/64/27), para. 18.
`);
});

test('a letter below a paragraph that ends in a number may begin a point', () => {
  expect(
    tidyText(`The General Assembly,

Requests the Secretary-General:
(a) To act as set out in paragraph 5
(b) To report.`),
  ).toContain('    (b) To report.\n');
});

test('a number on a line of its own goes with the words below it', () => {
  expect(
    tidyText('The General Assembly,\n\n1.\n\nRequests a report;\n\n2.\n\nDecides to meet.'),
  ).toBe('*The General Assembly*,\n\n1. *Requests* a report;\n\n2. *Decides* to meet.\n');
});
