/** What can be done to a draft though nothing is wrong. */
import { expect, test } from 'vitest';
import { bracketText } from '../../server/src/features/bracketText.ts';
import { removeBrackets } from '../../server/src/features/removeBrackets.ts';
import { writeOutAcronym } from '../../server/src/features/writeOutAcronym.ts';
import { afterChoosing } from '../support/checkRefactoring.ts';

const before = '*The General Assembly*\n\n1. *Decides* to convene a conference;\n\n';

const bracketed = (line: string) => afterChoosing(bracketText, before + line);
const unbracketed = (line: string) => afterChoosing(removeBrackets, before + line);

test('selected words are put into brackets, the blanks around them are not', () => {
  expect(bracketed('2. *Requests* a« detailed »report.')).toBe(
    '2. *Requests* a [detailed] report.',
  );
});

test('opening words keep their italics', () => {
  expect(bracketed('2. *«Requests* a» report.')).toBe('2. [*Requests* a] report.');
  expect(bracketed('2. *«Requests»* a report.')).toBe('2. *[Requests]* a report.');
});

test('a whole paragraph is bracketed with its number', () => {
  expect(bracketed('«2. *Requests* a report.»')).toBe('[2. *Requests* a report.]');
});

test('nothing is torn in two: a number, italics, a footnote call, brackets, paragraphs', () => {
  for (const line of [
    '«2|. *Requests* a report.'.replace('|', '»'),
    '2. *Re«quests* a rep»ort.',
    '2. *Requests* a report[«^1] of» it.',
    '2. *Requests* [a «long] rep»ort.',
    '2. *Requests* a «report;\n\n3. *Decides»* that.',
    '2. *Requests*« »a report.',
    '2. *Requests* resolution [«65/230»](#) of 21 December 2010.',
  ]) {
    expect(bracketed(line), line).toBe('nothing');
  }
});

test('brackets within the selected words may stand', () => {
  expect(bracketed('2. *Requests* a «[long] and full» report.')).toBe(
    '2. *Requests* a [[long] and full] report.',
  );
});

test('the innermost brackets around the cursor are removed', () => {
  expect(unbracketed('2. *Requests* a [long [and| full]] report.')).toBe(
    '2. *Requests* a [long and full] report.',
  );
  expect(unbracketed('2. *Requests* a [long |[and full]] report.')).toBe(
    '2. *Requests* a [long and full] report.',
  );
  expect(unbracketed('2. *Requests* a [ l|ong ] report.')).toBe('2. *Requests* a long report.');
});

test('the brackets of a whole paragraph are removed', () => {
  expect(unbracketed('[2. *Requests* a re|port.]')).toBe('2. *Requests* a report.');
});

test('a proposal with its author, and a bracket without its partner, are left alone', () => {
  expect(unbracketed('2. *Requests* a [EU: lo|ng] report.')).toBe('nothing');
  expect(unbracketed('2. *Requests* a [lo|ng report.')).toBe('nothing');
  expect(unbracketed('2. *Requests* a [long] rep|ort.')).toBe('nothing');
});

const introduced =
  '1. *Recalls* the work of the International Seabed Authority (ISA);\n\n2. *Requests* ';

test('an acronym is written out in the words of its introduction', () => {
  const after = (line: string) => afterChoosing(writeOutAcronym, introduced + line);
  expect(after('IS|A to report.')).toBe(
    '2. *Requests* the International Seabed Authority to report.',
  );
  expect(after('the |ISA to report.')).toBe(
    '2. *Requests* the International Seabed Authority to report.',
  );
  expect(after('UN|EP to report.')).toBe('nothing');
  expect(after('ISA to rep|ort.')).toBe('nothing');
});

test('the introduction itself stays', () => {
  expect(afterChoosing(writeOutAcronym, `${introduced.replace('(ISA', '(IS|A')}ISA.`)).toBe(
    'nothing',
  );
});
