/** What counts as the opening words of a paragraph, and in which form they stand. */
import { describe, expect, test } from 'vitest';
import { operativePhrases, preambularPhrases } from '../../server/src/lexicon/openingTables.ts';
import { readOpening } from '../../server/src/lexicon/readOpening.ts';

/** `[opening words] the rest`: the brackets are taken out before reading. */
function checkOpening(drawn: string, form: string, phrase?: string): void {
  const start = drawn.indexOf('{');
  const end = drawn.indexOf('}') - 1;
  const text = drawn.replace('{', '').replace('}', '');
  const opening = readOpening(text);
  expect(opening).toMatchObject({ start, end, form });
  if (phrase !== undefined) expect(opening?.phrase).toBe(phrase);
}

describe('what is italic belongs to the opening', () => {
  test.each([
    ['{Recalling} its resolution 65/230', 'participle', 'Recalling'],
    ['{Recalling also} its resolution 65/230', 'participle', 'Recalling'],
    ['{Reaffirming further} that States', 'participle', 'Reaffirming'],
    ['{Taking note} of the report', 'participle', 'Taking note'],
    [
      '{Taking note with appreciation} of the report',
      'participle',
      'Taking note with appreciation',
    ],
    ['{Noting with concern also} that', 'participle', 'Noting with concern'],
    ['{Noting with deep concern} the', 'participle', 'Noting with deep concern'],
    ['{Conscious} of the need', 'participle', 'Conscious'],
    ['{Deeply concerned} at the', 'participle', 'Deeply concerned'],
    ['{Looking forward} to the', 'participle', 'Looking forward'],
    ['{Having considered} the report', 'participle', 'Having considered'],
    ['{Having also considered} the report', 'participle', 'Having considered'],
    ['{Bearing in mind} that', 'participle', 'Bearing in mind'],
    ['{In view of} the', 'participle', 'In view of'],
    ['{With satisfaction}, the', 'participle', 'With satisfaction'],
    ['{Recalling}, therefore, in particular its resolution', 'participle', 'Recalling'],
    ['{Acting} under Chapter VII of the Charter', 'participle', 'Acting'],
    ['{Expressing its deep appreciation} to the', 'participle', 'Expressing its deep appreciation'],
    ['{Expressing gravest concerns} about', 'participle', 'Expressing gravest concerns'],
    ['{Recognizing and affirming} the', 'participle', 'Recognizing and affirming'],
    ['{Takes note} of the report', 'finite', 'Takes note'],
    ['{Also takes note with interest} of', 'finite', 'Takes note with interest'],
    ['{Calls upon} Member States', 'finite', 'Calls upon'],
    ['{Calls once again upon} the', 'finite', 'Calls once again upon'],
    ['{Once again calls upon} the', 'finite', 'Once again calls upon'],
    ['{Strongly condemns} the', 'finite', 'Strongly condemns'],
    ['{Also, in this regard, calls upon} all', 'finite', 'Calls upon'],
    ['{In this regard, requests} the', 'finite', 'Requests'],
    ['{Is deeply concerned} that', 'finite', 'Is deeply concerned'],
    ['{Is of the view} that', 'finite', 'Is of the view'],
    ['{Has decided} to', 'finite', 'Has decided'],
    ['{Remains actively seized} of the matter', 'finite', 'Remains actively seized'],
    ['{Looks forward} to', 'finite', 'Looks forward'],
    ['{Expresses its appreciation} to the', 'finite', 'Expresses its appreciation'],
    ['{Expresses the hope} that', 'finite', 'Expresses the hope'],
    ['{Reiterates its call upon} the', 'finite', 'Reiterates its call upon'],
    ['{Continues to encourage} the', 'finite', 'Continues to encourage'],
    ['{Continues to encourage} further efforts', 'finite', 'Continues to encourage'],
    ['{Decides} to remain seized of the matter', 'finite', 'Decides'],
    ['{Request} the Secretariat', 'base', 'Request'],
    ['{Take note} of the report', 'base', 'Take note'],
    ['{Also request} the Secretariat', 'base', 'Request'],
  ])('%s', checkOpening);
});

test('quotation marks, brackets and names of delegations before the first word are skipped', () => {
  checkOpening('“{Requests} the Secretary-General', 'finite', 'Requests');
  checkOpening('[EU: {Requests} the Secretary-General', 'finite', 'Requests');
});

test('capitals and British spelling are read alike', () => {
  checkOpening('{RECALLING ALSO} its resolution', 'participle', 'Recalling');
  checkOpening('{Recognises} the', 'finite', 'Recognises');
});

test('"also" and "further" are told apart from the phrase', () => {
  expect(readOpening('Further requests the Secretary-General')?.adverb).toBe('further');
  expect(readOpening('Aware also of the need')?.adverb).toBe('also');
  expect(readOpening('Requests the Secretary-General')?.adverb).toBeUndefined();
});

test('"further" before a noun is no adverb', () => {
  checkOpening('{Encourages} further efforts', 'finite', 'Encourages');
  checkOpening('{Welcoming} further progress', 'participle', 'Welcoming');
  checkOpening('{Encourages further} the Office', 'finite', 'Encourages');
});

test('verbs the tables do not hold are guessed by their form', () => {
  expect(readOpening('Streamlines its procedures')).toMatchObject({ form: 'finite', known: false });
  expect(readOpening('Streamlining its procedures')).toMatchObject({
    form: 'participle',
    known: false,
  });
  expect(readOpening('Horrendous as it is')).toMatchObject({ form: 'unknown', known: false });
});

test.each([
  'States shall cooperate',
  'Members are invited',
  'Governments should report',
  'Measures to combat crime',
  'Requests for assistance shall be sent',
  'Note by the Secretary-General',
  'Support for victims',
  'This resolution',
  'United Nations bodies',
  'According to the report',
  'During the session',
  'The Secretary-General',
  'Streamlining of procedures',
  'Further action is needed',
  '65/230',
])('"%s" opens with no verb', (text) => {
  expect(readOpening(text)).toMatchObject({ form: 'unknown', known: false });
});

test('no words, no opening', () => {
  expect(readOpening('')).toBeUndefined();
  expect(readOpening('“')).toBeUndefined();
});

test('every phrase of the tables is read whole and in its form', () => {
  const read = (phrase: string) => readOpening(`${phrase} the report`);
  for (const { phrase } of preambularPhrases)
    expect(read(phrase)).toMatchObject({ form: 'participle', known: true });
  for (const { phrase } of operativePhrases)
    expect(read(phrase)).toMatchObject({ form: 'finite', known: true });
  const whole = [...preambularPhrases, ...operativePhrases].filter(
    ({ phrase }) => read(phrase)?.phrase !== phrase,
  );
  expect(whole.map(({ phrase }) => phrase)).toEqual([]);
});
