/** What a drafter is told of where the words of a paragraph were agreed. */
import { expect, test } from 'vitest';
import type { AgreedMatch } from '../../server/src/corpus/corpus.ts';
import type { CorpusParagraph } from '../../server/src/corpus/corpusText.ts';
import { agreedText, askedPlaceAt } from '../../server/src/features/agreedHover.ts';
import { agreedLensTitle } from '../../server/src/features/agreedLens.ts';
import { paragraphAround } from '../../server/src/features/agreed/askedParagraph.ts';
import { phraseQuestion } from '../../server/src/features/phraseQuery.ts';
import { analyse } from '../../server/src/model/analyse.ts';
import { slice } from '../../server/src/text/span.ts';
import { readFixture } from '../support/fixture.ts';

const own = { organ: 'General Assembly', number: '80/5' };

function match(
  number: string,
  share: number,
  more: Partial<AgreedMatch['identity']> = {},
): AgreedMatch {
  const paragraph: CorpusParagraph = {
    ...{ kind: 'operative', place: 'paragraph 12', start: 0, end: 9 },
    text: 'Requests the Secretary-General to report at the seventy-ninth session;',
  };
  const organ = more.organ ?? 'General Assembly';
  return {
    address: `file:///texts/${number.replace('/', '-')}.md`,
    name: `${organ} resolution ${number}`,
    identity: { organ, kind: 'resolution', number, status: 'adopted', ...more },
    paragraph,
    share,
  };
}

test('a lens names number, paragraph and share, and of equal texts the newest adopted one', () => {
  const matches = [
    match('77/70', 0.94),
    match('79/3', 0.94, { status: 'draft' }),
    match('78/69', 0.94),
    match('76/1', 0.8),
  ];
  expect(agreedLensTitle(own, matches)).toBe('78/69, para. 12: 94 % the same + 2 more');
});

test('a draft without a number agreed to nothing', () => {
  const identity = { kind: 'resolution', status: 'draft', symbol: 'A/80/L.7' } as const;
  const wish: AgreedMatch = { ...match('80/7', 1), identity };
  expect(agreedLensTitle(own, [wish])).toBeUndefined();
  expect(agreedLensTitle(own, [wish, match('78/69', 0.8)])).toBe('78/69, para. 12: 80 % the same');
});

test('a lens names the organ where it is another one', () => {
  const matches = [match('53/1', 1, { organ: 'Human Rights Council' })];
  expect(agreedLensTitle(own, matches)).toBe('Human Rights Council 53/1, para. 12: the same words');
});

test('a share is never rounded up', () => {
  expect(agreedLensTitle(own, [match('78/69', 0.999)])).toBe('78/69, para. 12: 99 % the same');
});

test('nothing is said of wordings that are far, or of the text itself', () => {
  expect(agreedLensTitle(own, [match('78/69', 0.69)])).toBeUndefined();
  expect(agreedLensTitle(own, [match('80/5', 1)])).toBeUndefined();
  expect(agreedLensTitle(own, [])).toBeUndefined();
});

test('a hover strikes out what the agreed text has and sets in bold what the draft has', () => {
  const text = 'Requests the Secretary-General to report at the eightieth session;';
  const matches = [match('78/69', 0.9, { date: '2023-12-05' })];
  expect(agreedText(text, matches, { own, language: 'en' })).toBe(
    [
      '**Closest agreed wording** · 90 % the same',
      'Requests the Secretary-General to report at the ~~seventy-ninth~~ **eightieth** session;',
      '*General Assembly resolution 78/69*, paragraph 12, 5 December 2023 · [open](file:///texts/78-69.md) · [A/RES/78/69](https://docs.un.org/en/A/RES/78/69)',
    ].join('\n\n'),
  );
});

test('words and names of the corpus are shown and do nothing', () => {
  const found = match('78/69', 0.9);
  const hostile: AgreedMatch = {
    ...found,
    address: 'file:///texts/a) [x](command:evil',
    name: '[here](command:evil)',
    paragraph: { ...found.paragraph, text: '![x](https://evil.example/x) <b>now</b>' },
  };
  const markdown = agreedText('Requests more;', [hostile], { own, language: 'en' }) ?? '';
  expect(markdown).not.toMatch(/(?<!\\)\[here|(?<!\\)!\[|(?<!\\)<b>|https:\/\/evil|\(file:/);
});

const drawn = `
*The General Assembly*,

*Recalling* its resolution 65/230 of 21 December 2010 on crime prevention,

1. *Decides* to convene an expert group on crime prevention and justice;

2. *Requests* a report.
`;

test.each([
  ['the number of a paragraph', '1. *Dec', 'Decides to convene'],
  ['the opening words of a preambular paragraph', 'Recalling', 'Recalling its resolution'],
  ['the opening words of a numbered paragraph', 'Decides', undefined],
  ['the number of a short paragraph', '2. *Req', undefined],
  ['words in the middle', 'expert', undefined],
])('asked about: %s', (_, words, told) => {
  const resolution = analyse(drawn);
  const place = askedPlaceAt(resolution, drawn.indexOf(words));
  expect(place?.text.slice(0, told?.length ?? 0)).toBe(told);
});

test.each([
  ['in its number', '|1. *Decides* to convene:\n\n    (a) A group;', '*Decides* to convene:'],
  ['in a subparagraph', '1. *Decides* to convene:\n\n    (a) A gro|up;', 'A group;'],
  ['behind its end', '1. *Decides* to meet;|\n\n2. *Requests* a report.', '*Decides* to meet;'],
  ['on an empty line', '1. *Decides* to meet;\n|\n2. *Requests* a report.', undefined],
  ['above all paragraphs', '|\n1. *Decides* to meet.', undefined],
])('the paragraph around a cursor %s', (_, paragraphs, expected) => {
  const { text, cursor } = readFixture(`\n*The General Assembly*\n\n${paragraphs}\n`);
  const found = paragraphAround(analyse(text), cursor ?? -1);
  expect(found && slice(text, found.span)).toBe(expected);
});

test.each([
  ['root causes', { phrase: 'root causes', nearness: 'near' }],
  ['"root causes"', { phrase: 'root causes', nearness: 'exact' }],
  [
    'organ:sc session:2000 in:preamble “root causes”',
    {
      ...{ organ: 'Security Council', session: '2000', kind: 'preambular' },
      ...{ phrase: 'root causes', nearness: 'exact' },
    },
  ],
  [
    'organ:"human rights council" status:adopted causes',
    { organ: 'Human Rights Council', status: 'adopted', phrase: 'causes', nearness: 'near' },
  ],
  ['organ:sc', undefined],
  ['', undefined],
  ['organ:xyz "road"', { refused: 'The organ "xyz" is not known; please write its full name' }],
  ['organ: road', { refused: 'The organ "" is not known; please write its full name' }],
  ['session:', { refused: 'The session "" is not known; please write it as 78, S-30 or 2015' }],
  ['session:s-30 road', { session: 'S-30', phrase: 'road', nearness: 'near' }],
  ['in: causes', { refused: '"in:" is none of in:preamble, in:operative and in:annex' }],
  ['in:title causes', { refused: '"in:title" is none of in:preamble, in:operative and in:annex' }],
])('a search for %s', (typed, expected) => {
  const wanted =
    expected === undefined || 'refused' in expected ? expected : { ...expected, most: 5 };
  expect(phraseQuestion(typed, 5)).toEqual(wanted);
});
