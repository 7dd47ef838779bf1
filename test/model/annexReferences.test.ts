/** References to the paragraphs of an annex, from the resolution and from within it. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Mention } from '../../server/src/model/reference.ts';

const draft = `*The General Assembly*,

*Recalling* its resolution 65/230,

1. *Adopts* the rules in the annexes to the present resolution;

2. *Requests* States PARAGRAPH;

3. *Decides* to meet.

# Annex I

## I. Meetings

1. The conference shall meet. FIRST

2. It shall be open to:

(a) Member States;

(b) Observers. LETTER

## II. Officers

3. It shall elect a president. THIRD

# Annex II

## Article 1

1. The tribunal shall have two judges.

2. They shall be elected.

## Article 2

2. They shall be independent. ARTICLE

# Annex III

The participants thank the host. PLAIN
`;

type Place = 'PARAGRAPH' | 'FIRST' | 'LETTER' | 'THIRD' | 'ARTICLE' | 'PLAIN';

/** `paragraph above: 1 → The conference shall meet` */
function pictures(words: string, place: Place): readonly string[] {
  const text = draft
    .replace(place, words)
    .replace(/ ?(?:PARAGRAPH|FIRST|LETTER|THIRD|ARTICLE|PLAIN)/g, '');
  const { references } = analyse(text);
  return references
    .filter(({ noun }) => noun !== 'annex')
    .map(
      ({ noun, qualifier, mentions }) =>
        `${noun} ${qualifier}: ${mentions.map((one) => picture(one)).join(', ')}`,
    );
}

function picture({ path, target }: Mention): string {
  switch (target.kind) {
    case 'paragraph':
      return `${path} → ${beginning(target.paragraph.body.prose.text)}`;
    case 'annexed':
      return `${path} → ${beginning(target.label.passage.body.prose.text)}`;
    case 'heading':
      return `${path} → ${target.heading.text}`;
    default:
      return `${path} ${target.kind}`;
  }
}

function beginning(words: string): string {
  return words.split(' ').slice(0, 4).join(' ');
}

describe('seen from the resolution', () => {
  test.each([
    ['to apply paragraph 3 of annex I', 'paragraph bare: 3 → It shall elect a'],
    ['to apply annex I, paragraph 3,', 'paragraph bare: 3 → It shall elect a'],
    [
      'to apply paragraphs 1 to 3 of annex I to the present resolution',
      'paragraph present: 1 → The conference shall meet., 3 → It shall elect a',
    ],
    ['to apply paragraph 2 (b) of annex I', 'paragraph bare: 2 (b) → Observers.'],
    ['to apply section II of annex I', 'section bare: II → Officers'],
    ['to apply paragraph 1 of annex II', 'paragraph bare: 1 → The tribunal shall have'],
  ])('%s', (words, expected) => {
    expect(pictures(words, 'PARAGRAPH')).toContain(expected);
  });

  test('a number that an annex does not have is missing where its numbers run on', () => {
    expect(pictures('to apply paragraph 4 of annex I below', 'PARAGRAPH')).toEqual([
      'paragraph below: 4 missing',
    ]);
  });

  test.each([
    ['of an annex whose articles count from 1 each', 'to apply paragraph 9 of annex II'],
    ['of an annex without numbers', 'to apply paragraph 1 of annex III'],
    ['of an annex that is not there', 'to apply paragraph 1 of annex IV'],
    ['of several annexes', 'to apply paragraph 1 of annexes I and II'],
    ['that may be written within a paragraph', 'to apply paragraph 3 (c) of annex I'],
    ['of an annex to another text', 'to apply paragraph 1 of annex I to resolution 60/177'],
    ['of one of three annexes', 'to apply paragraph 1 of the annex'],
    ['of a section an annex does not have', 'to apply section V of annex I'],
  ])('nothing can be told of a number %s', (_, words) => {
    expect(pictures(words, 'PARAGRAPH')).toEqual([]);
  });
});

describe('seen from an annex', () => {
  test.each<readonly [string, Place, string]>([
    ['Paragraph 1 above applies.', 'THIRD', 'paragraph above: 1 → The conference shall meet.'],
    ['Paragraph 3 below applies.', 'FIRST', 'paragraph below: 3 → It shall elect a'],
    ['Paragraph 2 (a) above applies.', 'THIRD', 'paragraph above: 2 (a) → Member States;'],
    ['Subparagraph (a) above applies.', 'LETTER', 'subparagraph above: 2 (a) → Member States;'],
    ['Section I above applies.', 'THIRD', 'section above: I → Meetings'],
    [
      'This is without prejudice to paragraph 1.',
      'THIRD',
      'paragraph bare: 1 → The conference shall meet.',
    ],
  ])('%s', (words, place, expected) => {
    expect(pictures(words, place)).toEqual([expected]);
  });

  test('its own paragraphs go before those of the resolution, which it may name as such', () => {
    expect(pictures('Paragraph 2 above applies.', 'THIRD')).toEqual([
      'paragraph above: 2 → It shall be open',
    ]);
    expect(pictures('Paragraph 2 of the present resolution applies.', 'THIRD')).toEqual([
      'paragraph present: 2 → Requests States;',
    ]);
  });

  test('what stands above is the resolution, where the annex has no such paragraph', () => {
    expect(pictures('It acts under paragraph 1 above.', 'FIRST')).toEqual([
      'paragraph above: 1 → Adopts the rules in',
    ]);
    expect(pictures('Paragraph 3 above applies.', 'PLAIN')).toEqual([
      'paragraph above: 3 → Decides to meet.',
    ]);
  });

  test('a number that neither of them has is missing', () => {
    expect(pictures('Paragraph 9 above applies.', 'THIRD')).toEqual(['paragraph above: 9 missing']);
  });

  test('of paragraphs with one number that of the same article is meant', () => {
    expect(pictures('Paragraph 1 above applies.', 'ARTICLE')).toEqual([
      'paragraph above: 1 → The tribunal shall have',
    ]);
    expect(pictures('Paragraph 1 applies.', 'ARTICLE')).toEqual([]);
  });

  test('where a number is lost, "below" does not lead to another paragraph above', () => {
    expect(pictures('Paragraph 1 below applies.', 'ARTICLE')).toEqual([]);
  });

  test('where numbers have gaps, nothing is missing', () => {
    expect(pictures('Paragraph 3 above applies.', 'ARTICLE')).toEqual([]);
  });
});

describe('paths in an annex', () => {
  /** The path of each paragraph. */
  const paths = (annex: string) =>
    analyse(
      `*The General Assembly*,\n\n1. *Adopts* the annex.\n\n# Annex\n\n${annex}`,
    ).annexNumbering.map(({ path }) => path);
  const lines = (...labels: readonly string[]) =>
    labels.map((label) => `${label} Words.`).join('\n\n');

  test('Roman numerals hang below letters, and letters below numbers', () => {
    expect(
      paths(lines('1.', '(a)', '(i)', '(ii)', '(iii)', '(iv)', '(b)', '2.', '(i)', '(ii)')),
    ).toEqual([
      '1',
      '1 (a)',
      '1 (a) (i)',
      '1 (a) (ii)',
      '1 (a) (iii)',
      '1 (a) (iv)',
      '1 (b)',
      '2',
      '2 (i)',
      '2 (ii)',
    ]);
  });

  test('(i) behind (h) is a letter', () => {
    expect(paths(lines('1.', '(g)', '(h)', '(i)', '(j)'))).toEqual([
      '1',
      '1 (g)',
      '1 (h)',
      '1 (i)',
      '1 (j)',
    ]);
  });

  test('letters below a heading are not those of the number before', () => {
    expect(paths(`${lines('1.', '(a)')}\n\n## Article 2\n\n${lines('(a)')}`)).toEqual([
      '1',
      '1 (a)',
      '(a)',
    ]);
  });
});

/** What an annex to two paragraphs says. */
function annexPictures(annex: string): readonly string[] {
  const { references } = analyse(`*The General Assembly*,

1. *Adopts* the annex to the present resolution;

2. *Requests* a report.

${annex}
`);
  return references
    .filter(({ noun }) => noun !== 'annex')
    .flatMap(({ mentions }) => mentions.map(picture));
}

describe('what an annex means by its own numbers', () => {
  test('prose, notes and headings behind the last paragraph may speak of it', () => {
    const annex = (behind: string) =>
      `# Annex\n\n1. The fund acts.\n\n2. The board decides.\n\n${behind}`;
    expect(annexPictures(annex('Decisions under paragraph 2 above are final.'))).toEqual([
      '2 → The board decides.',
    ]);
    expect(annexPictures(annex('## Final provisions\n\nParagraph 2 above applies.'))).toEqual([
      '2 → The board decides.',
    ]);
  });

  test('a range may end with the paragraph it is written in', () => {
    expect(
      annexPictures('# Annex\n\n1. The fund acts.\n\n2. For paragraphs 1 and 2 above it acts.'),
    ).toEqual(['1 → The fund acts.', '2 → For paragraphs 1 and']);
  });

  test('"above" at the beginning of an annex is the resolution, also where a later paragraph has the number', () => {
    expect(
      annexPictures(
        '# Annex\n\n1. The report requested in paragraph 2 above is short.\n\n2. It is public.',
      ),
    ).toEqual(['2 → Requests a report.']);
  });

  test('a section is looked up by its numeral where each counts from 1', () => {
    const annex = (said: string) =>
      `# Annex\n\n## I. One\n\n1. Alpha acts.\n\n2. Beta acts.\n\n## II. Two\n\n1. Gamma acts.\n\n2. It acts under ${said}.`;
    expect(annexPictures(annex('section I, paragraph 1, above'))).toEqual([
      'I → One',
      '1 → Alpha acts.',
    ]);
    expect(annexPictures(annex('paragraph 1 above'))).toEqual(['1 → Gamma acts.']);
    expect(annexPictures(annex('section III, paragraph 1, above'))).toEqual([]);
  });

  test('a subparagraph is looked up in the paragraph that is named beside it', () => {
    expect(
      annexPictures(
        '# Annex\n\n1. Alpha:\n\n(a) One;\n\n(b) Two.\n\n2. Beta:\n\n(a) Three;\n\n(b) Four;\n\n(c) As in paragraph 1, subparagraph (b), above.',
      ),
    ).toEqual(['1 → Alpha:', '1 (b) → Two.']);
  });

  test('"of the present annex" is the annex', () => {
    expect(
      annexPictures('# Annex\n\n1. Paragraph 2 of the present annex applies.\n\n2. It is public.'),
    ).toEqual(['2 → It is public.']);
  });

  test.each([
    'Part II, paragraph 9, above applies.',
    'The appendix, paragraph 9, below applies.',
    'Chapter two, paragraph 9, above applies.',
    'Article 5, paragraph 9, above applies.',
    'Articles 3 to 5, paragraph 9, above applies.',
    'Article 3 bis, paragraph 9, above applies.',
    'Protocol I, paragraph 9, above applies.',
    'Paragraph 9 below of the appendix applies.',
  ])('nothing is looked for in another division: %s', (words) => {
    expect(annexPictures(`# Annex\n\n1. Alpha acts.\n\n2. ${words}`)).toEqual([]);
  });

  test.each([
    'The steps set out in paragraph 1 above are taken.',
    'Rules made under paragraph 1 above apply.',
    'As part of paragraph 1 above it acts.',
  ])('steps, rules and parts without a number are no divisions: %s', (words) => {
    expect(annexPictures(`# Annex\n\n1. Alpha acts.\n\n2. ${words}`)).toEqual(['1 → Alpha acts.']);
  });

  test('where the numbers of annexes run on, nothing is missing', () => {
    expect(
      annexPictures(
        '# Annex I\n\n1. As in paragraph 3 below.\n\n2. Beta.\n\n# Annex II\n\n3. Gamma.',
      ),
    ).toEqual([]);
  });

  test('an appendix may speak of what it is appended to, and the annex remains the only one', () => {
    expect(
      annexPictures(
        '# Annex\n\n1. Alpha acts.\n\n2. Beta acts.\n\n# Appendix\n\n1. See paragraph 2 above.',
      ),
    ).toEqual([]);
    const { references } = analyse(
      '*The General Assembly*,\n\n1. *Adopts* paragraph 1 of the annex to the present resolution.\n\n# Annex\n\n1. Alpha acts.\n\n# Appendix\n\n1. Beta.',
    );
    expect(references.flatMap(({ mentions }) => mentions.map(picture))).toContain(
      '1 → Alpha acts.',
    );
  });

  test('a bare number that is not there may be one of another annex', () => {
    const text = (said: string) =>
      `*The General Assembly*,\n\n1. *Requests* States to apply ${said}.\n\n# Annex I\n\n1. Alpha acts.`;
    for (const said of [
      'paragraph 5 of annex I, as contained in document S/2023/1',
      'MARPOL annex I, paragraph 5',
    ])
      expect(
        analyse(text(said)).references.flatMap(({ mentions }) => mentions.map(picture)),
      ).not.toContain('5 missing');
  });
});
