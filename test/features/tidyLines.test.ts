/** Lines that are pasted with a text and are none of its paragraphs, and signs at the ends of its lines. */
import { expect, test } from 'vitest';
import { tidyText } from '../support/tidyText.ts';

const tidy = `*The General Assembly*,

*Recalling* its resolution 65/230,

1. *Requests* a report:

    (a) On this;

    (b) On that;

2. *Decides* to remain seized of the matter.
`;

test('lines of a web page directly below the last paragraph are none of it', () => {
  expect(
    tidyText(`${tidy.trimEnd()}
Read more
Related documents
A/RES/77/42
© United Nations 2024
`),
  ).toBe(`${tidy}
<!-- Set aside by Tidy Pasted Text:
Read more
Related documents
A/RES/77/42
© United Nations 2024
-->
`);
});

test('nor is one between two paragraphs; a word of a sentence may look like a button', () => {
  expect(
    tidyText(`The General Assembly,

1. Invites States to collect,
share
and publish data;
Back to top
2. Requests a report.`),
  ).toBe(`*The General Assembly*,

1. *Invites* States to collect, share and publish data;

2. *Requests* a report.

<!-- Set aside by Tidy Pasted Text:
Back to top
-->
`);
});

test('a heading of the text may begin like a line of a web page', () => {
  const headings = `*The General Assembly*,

## Privacy policy of the Organization

1. *Decides* to meet;

## Terms and conditions of service

2. *Requests* a report.
`;
  expect(tidyText(headings.replaceAll('## ', ''))).toBe(headings);
  expect(tidyText(`${headings}\nPrivacy Policy | Terms of Use\n`)).toBe(`${headings}
<!-- Set aside by Tidy Pasted Text:
Privacy Policy | Terms of Use
-->
`);
});

test.each([
  'Privacy Policy and Terms of Use',
  'Cookie settings',
  'Terms & Conditions',
  'Read more…',
])('what one clicks on is told by the whole line: %s', (line) => {
  expect(tidyText(`${tidy}\n${line}\n`)).toContain(`Set aside by Tidy Pasted Text:\n${line}\n`);
});

test.each(['> ', '>', '> > ', '>>'])('the signs of a quoted message go: %s', (sign) => {
  const quoted = tidy
    .trimEnd()
    .replace(/^(?=.)/gm, sign)
    .replace(/^$/gm, sign.trim());
  expect(tidyText(quoted)).toBe(tidy);
});

test('where only some lines have the sign, it is not that of a message', () => {
  const draft = tidy.replace('(a) On this;', '(a) On this;\n\n> Quotation');
  expect(tidyText(draft)).toContain('> Quotation');
});

test('a backslash that breaks a line in Markdown goes', () => {
  expect(
    tidyText(`*The General Assembly*,\\
\\
*Recalling* its resolution 65/230,\\
*Noting* the report,\\
\\
1. *Decides* to meet.\\
`),
  ).toBe(`*The General Assembly*,

*Recalling* its resolution 65/230,

*Noting* the report,

1. *Decides* to meet.
`);
});

test('the separator of paragraphs of a word processor parts paragraphs', () => {
  expect(
    tidyText(
      [
        'Countering crime',
        'The General Assembly,',
        'Recalling its resolution 65/230,',
        '1. Requests a report;',
        '2. Decides to meet.',
      ].join('\u2029'),
    ),
  ).toBe(`# Countering crime

*The General Assembly*,

*Recalling* its resolution 65/230,

1. *Requests* a report;

2. *Decides* to meet.
`);
});
