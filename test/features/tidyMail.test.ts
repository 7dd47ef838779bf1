/** Drafts that were sent by mail: what is of the message is kept in the comment, and nothing of it where that is not certain. */
import { expect, test } from 'vitest';
import { tidyText } from '../support/tidyText.ts';

const headers = `From: Anna Example <anna@example.org>
Sent: Tuesday, 3 November 2026 10:12
To: Drafting group
Subject: RE: Draft resolution`;

const draft = `# Strengthening cooperation

*The General Assembly*,

*Recalling* its resolution 65/230,

1. *Requests* a report;

2. *Decides* to remain seized of the matter.
`;

const plain = draft.replace(/[*#]/g, '').trimStart().trimEnd();
const quotation = plain.replace(/^/gm, '> ');

function aside(lines: string): string {
  return `\n<!-- Set aside by Tidy Pasted Text:\n${lines.replace(/\n+/g, '\n')}\n-->\n`;
}

const letter = 'Dear colleagues,\n\nPlease find below our draft.';
const farewell = 'Best regards,\n\nAnna Example\nFirst Secretary';

test('headers, greeting and signature around a draft', () => {
  expect(tidyText(`${headers}\n\n${letter}\n\n${plain}\n\n${farewell}`)).toBe(
    draft + aside(`${headers}\n${letter}\n${farewell}`),
  );
});

test('around a quoted draft', () => {
  expect(tidyText(`${headers}\n\n${letter}\n\n${quotation}\n\n${farewell}`)).toBe(
    draft + aside(`${headers}\n${letter}\n${farewell}`),
  );
});

test('around a quoted draft without headers', () => {
  expect(tidyText(`On Tue, 3 Nov 2026, Anna wrote:\n${quotation}\n\nBest,\nBob`)).toBe(
    draft + aside('On Tue, 3 Nov 2026, Anna wrote:\nBest,\nBob'),
  );
});

test('older messages go with the signature above them, quoted or not', () => {
  const older = `-----Original Message-----\n${headers}\n\nCould we see a draft?`;
  expect(tidyText(`${headers}\n\n${plain}\n\nThanks,\nAnna\n\n${older}`)).toBe(
    draft + aside(`${headers}\nThanks,\nAnna\n${older}`),
  );
  expect(tidyText(`${headers}\n\n${plain}\n\nThanks,\nAnna\n\n> Could we see a draft?`)).toBe(
    draft + aside(`${headers}\nThanks,\nAnna\n> Could we see a draft?`),
  );
});

test('a masthead below the headers stays', () => {
  const masthead = 'A/C.3/81/L.5\nAgenda item 97: Crime.';
  expect(tidyText(`${headers}\n\n${letter}\n\n${masthead}\n\n${plain}`)).toBe(
    `${masthead}\n\n${draft}${aside(`${headers}\n${letter}`)}`,
  );
});

test('a greeting without headers may belong to the text', () => {
  expect(tidyText(`${letter}\n\n${plain}`)).toContain('Dear colleagues,\n\nPlease find');
});

test('wishes between quoted lines are left to the drafter', () => {
  const answered = quotation.replace('a report;', 'a report;\nWe would delete this.');
  expect(tidyText(`${headers}\n\n${answered}`)).toContain('\nWe would delete this.\n');
});

test('a memorandum to a committee is no mail', () => {
  const memo = 'From: First Committee\nTo: General Assembly';
  expect(tidyText(`${memo}\n\n${plain}`)).toBe(`${memo}\n\n${draft}`);
});

test('a note below the signature is one of the draft', () => {
  expect(tidyText(`${headers}\n\n${plain}\n\nBest regards,\n\n[^1]: See A/65/460.`)).toContain(
    '\nBest regards,\n',
  );
});

test('tidying twice does no harm', () => {
  const once = tidyText(`${headers}\n\n${letter}\n\n${quotation}\n\n${farewell}`);
  expect(tidyText(once)).toBe(once);
});
