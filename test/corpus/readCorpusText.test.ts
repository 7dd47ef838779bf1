/** A text of a user's corpus as it is read: what it is, its paragraphs, and what it says of others. */
import { expect, test } from 'vitest';
import type { CorpusText } from '../../server/src/corpus/corpusText.ts';
import { sourcedBy } from '../../server/src/corpus/mentioned.ts';
import { readCorpusText } from '../../server/src/corpus/readCorpusText.ts';

const adopted = `A/RES/90/12

## Resolution adopted by the General Assembly on 5 December 2035

# 90/12. Lighthouses

*The General Assembly*,

*Recalling* its resolution 89/7 of 4 December 2034, entitled “Lightships”,[^1]

*Convinced* that lighthouses:

(a) Save lives;

1. *Decides* to convene a conference, which shall:

    (a) Meet annually;

    (b) Report:

        (i) To the Assembly;

2. *Requests* the Secretary-General to report thereon.

[^1]: See resolution 89/8.

# Annex I

Rules of procedure.
`;

const address = 'file:///texts/lighthouses.md';

function read(text: string, file = address): CorpusText {
  const found = readCorpusText(text, file);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

test('a chapeau and each of its subparagraphs are paragraphs of their own, and annexes have theirs', () => {
  const { paragraphs } = read(adopted);
  expect(
    paragraphs.map(({ kind, place, text }) => `${kind}: ${place}: ${text.slice(0, 12)}`),
  ).toEqual([
    'preambular: first preambular paragraph: Recalling it',
    'preambular: second preambular paragraph: Convinced th',
    'preambular: second preambular paragraph (a): Save lives;',
    'operative: paragraph 1: Decides to c',
    'operative: paragraph 1 (a): Meet annuall',
    'operative: paragraph 1 (b): Report:',
    'operative: paragraph 1 (b) (i): To the Assem',
    'operative: paragraph 2: Requests the',
    'annex: annex I: Rules of pro',
  ]);
});

test('spans are those of the words in the text', () => {
  const found = read(adopted).paragraphs.find(({ place }) => place === 'paragraph 1 (a)');
  expect(adopted.slice(found?.start, found?.end)).toBe('Meet annually;');
});

test('it is held under its organ and number, with the address by which it can be opened', () => {
  const { identity, held } = read(adopted);
  expect(identity).toMatchObject({ organ: 'General Assembly', number: '90/12' });
  expect(held).toMatchObject({ file: address, status: 'adopted', preambularCount: 2 });
  expect(held?.operative.map(({ label }) => label)).toEqual(['1', '2']);
});

test('what it says of others bears its name, place and date', () => {
  const { identity, mentions } = read(adopted);
  const [first, second] = mentions.map(sourcedBy({ ...identity, file: address }));
  expect(first).toEqual({
    organ: 'General Assembly',
    number: '89/7',
    kind: 'resolution',
    date: '2034-12-04',
    said: { kind: 'title', text: 'Lightships' },
    source: {
      name: 'General Assembly resolution 90/12',
      file: address,
      place: 'first preambular paragraph',
      date: '2035-12-05',
    },
  });
  expect(second).toMatchObject({ number: '89/8', source: { place: 'footnote 1' } });
});

test('an adopted text supersedes what it says it supersedes, but nothing later, and a draft nothing yet', () => {
  const sentence = 'Rescinds its resolution 89/9';
  const text = adopted.replace('*Requests* the Secretary-General to report thereon', sentence);
  const superseding = (one: CorpusText) =>
    one.mentions.flatMap(({ number, place, supersedes }) =>
      supersedes === undefined ? [] : [{ number, place, supersedes }],
    );
  expect(superseding(read(text))).toEqual([
    { number: '89/9', place: 'paragraph 2', supersedes: sentence },
  ]);
  const draft = text.replace(/^[^*]+/, '---\nstatus: draft\n---\n\n');
  expect(superseding(read(draft))).toEqual([]);
  expect(superseding(read(text.replace(sentence, 'Rescinds its resolution 99/9')))).toEqual([]);
});

test('a draft without a number is named by its symbol, then by its title, then by its file', () => {
  const body =
    '*The General Assembly*,\n\n*Recalling* its resolution 89/7,\n\n1. *Decides* to meet.\n';
  const nameIn = (head: string) => read(`${head}${body}`).name;
  expect(nameIn('A/C.3/90/L.45\n\n# Lighthouses\n\n')).toBe('Draft A/C.3/90/L.45');
  expect(nameIn('# Lighthouses\n\n')).toBe('Draft “Lighthouses”');
  expect(nameIn('')).toBe('lighthouses.md');
  expect(read(body).held).toBeUndefined();
});

test('what is quoted belongs to another text', () => {
  const text = `*The General Assembly*,

*Recalling* its resolution 89/7,

1. *Adopts* the following rules:

“1. *Requests* a report.”

2. *Decides* to meet.
`;
  expect(read(text).paragraphs.map(({ text: words }) => words)).not.toContain('Requests a report.');
});

test('a clause alone is a text, and so is a draft without an organ line', () => {
  expect(read('1. Decides to remain actively seized of the matter.').paragraphs).toHaveLength(1);
  expect(read('*Recalling* its resolution 89/7,\n\n1. *Decides* to meet.').paragraphs).toHaveLength(
    2,
  );
});

test.each(['A/RES/78/71', 'S/RES/1325 (2000)', 'Nations Unies A/RES/78/71', '**A/C.3/80/L.45**'])(
  'of a text in French that bears %s it is said that only English is read',
  (symbol) => {
    const french = `${symbol}

Résolution adoptée par l’Assemblée générale le 5 décembre 2023

# 78/71. Sécurité routière

*L’Assemblée générale*,

*Rappelant* sa résolution 70/1 du 25 septembre 2015,

1. *Décide* de convoquer une conférence.
`;
    expect(readCorpusText(french, 'fr.md')).toEqual({
      refused: 'bears the symbol of a resolution, but only English texts are read',
    });
  },
);

test('what is no resolution is refused', () => {
  const readme = `# Our texts

These texts come from the official document system.

## How to use them

1. Open the folder.

2. Search for words.

Uses no network.
`;
  expect(readCorpusText(readme, 'README.md')).toHaveProperty('refused');
  expect(readCorpusText('', 'empty.txt')).toHaveProperty('refused');
});
