/** References from one place of a draft to another. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Mention, Reference } from '../../server/src/model/reference.ts';

const draft = `*The General Assembly*,

*Recalling* its resolution 65/230,

1. *Decides* to convene a conference;

2. *Requests* the Secretariat:

    (a) To prepare it, as follows:

        (i) In writing;

        (ii) In time;

    (b) To report;

3. PARAGRAPH

    (a) SUBPARAGRAPH

    (b) To conclude;

4. *Invites* States;

5. *Encourages* donors.

# Annex I

1. The conference shall meet. ANNEX

# Annex II

1. It shall report.
`;

/** The draft with words put into paragraph 3, 3 (a) or annex I. */
function text(words: string, place: 'PARAGRAPH' | 'SUBPARAGRAPH' | 'ANNEX' = 'PARAGRAPH'): string {
  const written = draft.replace(
    place,
    place === 'PARAGRAPH' ? `*Urges* States ${words}:` : `${words};`,
  );
  return written
    .replace('PARAGRAPH', '*Urges* States:')
    .replace('SUBPARAGRAPH', 'To act;')
    .replace(' ANNEX', '');
}

function referencesIn(
  words: string,
  place?: 'PARAGRAPH' | 'SUBPARAGRAPH' | 'ANNEX',
): readonly Reference[] {
  return analyse(text(words, place)).references;
}

function mention({ path, role, target }: Mention): string {
  const end = role === 'single' ? '' : `${role} `;
  return `${end}${path}${target.kind === 'missing' ? ' missing' : ''}`;
}

/** `paragraphs above: 1, from 2 (a), to 2 (b)` */
function pictures(
  words: string,
  place?: 'PARAGRAPH' | 'SUBPARAGRAPH' | 'ANNEX',
): readonly string[] {
  return referencesIn(words, place).map(
    ({ noun, qualifier, mentions }) => `${noun} ${qualifier}: ${mentions.map(mention).join(', ')}`,
  );
}

describe('what Model United Nations and negotiators call a paragraph', () => {
  test.each([
    ['to act on operative clause 1', 'paragraph bare: 1'],
    ['to act on clause 2(b) above', 'paragraph above: 2 (b)'],
    ['to act on clauses 1 and 2', 'paragraph bare: 1, 2'],
    ['to act on sub-clause 2.b', 'paragraph bare: 2'],
    ['to act on subclause (b) of clause 2', 'subparagraph bare: 2 (b)'],
    ['to act on OP 2, in time', 'paragraph bare: 2'],
    ['to act on OP2', 'paragraph bare: 2'],
    ['to act on OPs 1 and 2', 'paragraph bare: 1, 2'],
  ])('%s', (words, picture) => {
    expect(pictures(words)).toContain(picture);
  });

  test.each([
    ['to act on operative paragraph 9', 'paragraph bare: 9 missing'],
    ['to act on paragraph 9', 'paragraph bare: 9 missing'],
    ['to act on paragraph 2 (f)', 'paragraph bare: 2 (f) missing'],
    ['to act on clause 9', 'paragraph bare: 9 missing'],
    ['to act on operative clause 9', 'paragraph bare: 9 missing'],
    ['to act on OP 9', 'paragraph bare: 9 missing'],
  ])('is missed where the draft has none: %s', (words, picture) => {
    expect(pictures(words)).toEqual([picture]);
  });

  test.each([
    'to act on clause 2 of the Charter',
    'to act on operative paragraph 2 of resolution 65/230',
    'to act on resolution 65/230, operative paragraph 9',
    'to act (op. 2)',
    'to act on a clause',
  ])('is another text: %s', (words) => {
    expect(pictures(words)).toEqual([]);
  });
});

describe('paragraphs', () => {
  test.each([
    ['to act under paragraph 2 above', 'paragraph above: 2'],
    ['to act under paragraph 4, below', 'paragraph below: 4'],
    ['to act under subparagraph 2 (b) above', 'paragraph above: 2 (b)'],
    ['to act under sub-paragraphs 2 (a) and (b) above', 'paragraph above: 2 (a), 2 (b)'],
    ['to act under paragraphs 1, 2 & 4 above', 'paragraph above: 1, 2, 4'],
    [
      'to act under paragraphs 1, 2 (b) and 4 to 5 above',
      'paragraph above: 1, 2 (b), from 4, to 5',
    ],
    ['to act under paragraphs 2 (a) and (b) above', 'paragraph above: 2 (a), 2 (b)'],
    ['to act under paragraphs 2 (a) to (b) above', 'paragraph above: from 2 (a), to 2 (b)'],
    [
      'to act under paragraph 2 (a) (ii) of the present resolution',
      'paragraph present: 2 (a) (ii)',
    ],
    [
      'to act under paragraphs 2 (a) (i) and (ii) of this resolution',
      'paragraph present: 2 (a) (i), 2 (a) (ii)',
    ],
    ['to act under paragraph 2(b) above', 'paragraph above: 2 (b)'],
    ['to act under paragraph 9 above', 'paragraph above: 9 missing'],
    ['to act under paragraph 2 (d) above', 'paragraph above: 2 (d) missing'],
    ['to act as set out in paragraph 4', 'paragraph bare: 4'],
    ['to act (see para. 5 below)', 'paragraph below: 5'],
    ['to implement resolution 1528 (2004) and paragraph 4 below', 'paragraph below: 4'],
  ])('%s', (words, expected) => {
    expect(pictures(words)).toEqual([expected]);
  });

  test.each([
    ['paragraphs 1 above and 4 below', ['paragraph above: 1', 'paragraph below: 4']],
    ['paragraph 2 (a) above or (b) above', ['paragraph above: 2 (a)', 'paragraph above: 2 (b)']],
    [
      'paragraphs 1 and 2 above and 4 to 5 below',
      ['paragraph above: 1, 2', 'paragraph below: from 4, to 5'],
    ],
    [
      'paragraphs 1 above, 2 above and 4 below',
      ['paragraph above: 1', 'paragraph above: 2', 'paragraph below: 4'],
    ],
    ['paragraphs 1 above and 9 below', ['paragraph above: 1', 'paragraph below: 9 missing']],
    ['paragraph 1 above and 4 new posts', ['paragraph above: 1']],
    ['paragraph 1 above, 60 days from now', ['paragraph above: 1']],
  ])('each number may have a direction of its own: %s', (words, expected) => {
    expect(pictures(`to act under ${words}`)).toEqual(expected);
  });

  test('in the preamble a number without a paragraph is another text’s', () => {
    const references = (opening: string, paragraph: string) =>
      analyse(
        `*The General Assembly*,\n\n*${opening}* paragraph ${paragraph} with concern,\n\n1. *Decides* to act.`,
      ).references;
    expect(references('Noting', '9')).toEqual([]);
    expect(references('Noting', '1')).toHaveLength(1);
  });

  test('a subparagraph is one of the paragraph it stands in', () => {
    expect(pictures('To act under subparagraph (b) below', 'SUBPARAGRAPH')).toEqual([
      'subparagraph below: 3 (b)',
    ]);
    expect(pictures('to act under subparagraphs (a) to (c) below')).toEqual([
      'subparagraph below: from 3 (a), to 3 (c) missing',
    ]);
  });

  test('or says that it is of the present one', () => {
    expect(
      pictures('To act under subparagraphs (b) and (d) of the present paragraph', 'SUBPARAGRAPH'),
    ).toEqual(['subparagraph present: 3 (b), 3 (d) missing']);
  });

  test('a subparagraph may name its paragraph', () => {
    expect(pictures('to act under subparagraph (b) of paragraph 2 above')).toEqual([
      'subparagraph above: 2 (b)',
      'paragraph above: 2',
    ]);
  });

  test('a reference ends with its qualifier, a mention with its number', () => {
    const words = 'to act under *paragraphs* 2 (b) and 4 above';
    const whole = text(words);
    const [reference] = analyse(whole).references;
    const at = ({ start, end }: Reference['span']) => whole.slice(start, end);
    expect(reference && at(reference.span)).toBe('paragraphs* 2 (b) and 4 above');
    expect(reference?.mentions.map(({ span }) => at(span))).toEqual(['2 (b)', '4']);
    expect(reference?.directionSpan && at(reference.directionSpan)).toBe('above');
  });
});

describe('annexes', () => {
  test.each([
    ['to follow annex II to the present resolution', 'annex present: II'],
    ['to follow annexes I and III to the present resolution', 'annex present: I, III missing'],
    ['to follow the annex to the present resolution', 'annex present: '],
    ['to follow the rules annexed to the present resolution', 'annex present: '],
  ])('%s', (words, expected) => {
    expect(pictures(words)).toEqual([expected]);
  });

  test('a second one is of this text as the first one is', () => {
    expect(pictures('to follow annex I as it stands, bearing in mind annex II')).toEqual([
      'annex bare: I',
      'annex bare: II',
    ]);
    expect(pictures('to follow the annex to its report, bearing in mind annex II')).toEqual([]);
  });
});

describe('other texts', () => {
  test.each([
    'to recall paragraph 42 of the Salvador Declaration',
    'to recall paragraph 6 of General Assembly resolution 60/251',
    'to recall paragraph 8 of its report',
    'to recall paragraphs 1 to 5 thereof',
    'to recall paragraphs 1 to 5 of that resolution',
    'to recall the report (A/78/459, para. 4)',
    'to recall rule 15, paragraph 2',
    'to recall Article 2, paragraph 4, of the Charter',
    'to recall the words “paragraph 4 above”',
    'to recall paragraph 16 of the above report',
    'to recall the above-mentioned paragraph',
    'to recall section III, paragraph 3, of its resolution 61/275',
    'to recall the Declaration, in particular paragraph 4',
    'to recall the Compact, in particular paragraph 35 (a)',
    'to recall paragraphs 70 to 71 of his report',
    'to recall paragraphs 60 to 63, and in particular paragraph 63 (d), of the Final Document',
    'to recall resolution 60/177, annex',
    'to recall the annex to its resolution 60/177',
    'to recall paragraph 3 of annex II to the Convention',
  ])('%s', (words) => {
    expect(pictures(words)).toEqual([]);
  });
});

describe('sections and parts', () => {
  const sections = `*The General Assembly*,

*Recalling* its resolution 65/230,

## I

1. *Decides* to meet;

2. *Notes* section II, paragraph 1, below;

## II

1. *Recalls* section I above and section IV above;

2. *Notes* paragraph 1 above.
`;

  test('a paragraph is looked for in the section that is named', () => {
    const { references, numbering } = analyse(sections);
    const shown = references.map(({ noun, mentions }) =>
      mentions.map(({ path, target }) => `${noun} ${path} ${target.kind}`),
    );
    expect(shown.flat()).toEqual([
      'section II heading',
      'paragraph 1 paragraph',
      'section I heading',
      'section IV missing',
      'paragraph 1 paragraph',
    ]);
    const found = references[1]?.mentions[0]?.target;
    expect(found?.kind === 'paragraph' && found.paragraph).toBe(numbering[2]?.paragraph);
  });

  test('a bare number means the own section where each counts from one', () => {
    const { references, numbering } = analyse(sections);
    const found = references.at(-1)?.mentions[0]?.target;
    expect(found?.kind === 'paragraph' && found.paragraph).toBe(numbering[2]?.paragraph);
  });
});

describe('during negotiation and in parts', () => {
  test('a paragraph with a bis has its own references', () => {
    const { references } = analyse(
      'The General Assembly,\n\nRecalling its work,\n\n1. Decides to meet;\n\n1 bis. Notes paragraph 1 above;\n\n2. Recalls paragraphs 1 and 1 bis above.\n',
    );
    expect(references.map(({ mentions }) => mentions.map(mention))).toEqual([
      ['1'],
      ['1', '1 bis'],
    ]);
  });

  const parts = `# Two texts

## A

*The General Assembly*,

*Recalling* its work,

1. *Decides* to meet;

2. *Notes* paragraph 1 above.

## B

*The General Assembly*,

*Recalling* its work,

1. *Decides* to report;

2. *Notes* paragraph 3 above, and paragraph 1 of part A of the present resolution.
`;

  test('a number is that of the same part unless another part is named', () => {
    const { references, numbering } = analyse(parts);
    const targets = references
      .filter(({ noun }) => noun === 'paragraph')
      .flatMap(({ mentions }) => mentions.map(({ target }) => target));
    expect(targets.map(({ kind }) => kind)).toEqual(['paragraph', 'missing', 'paragraph']);
    const named = targets[2];
    expect(named?.kind === 'paragraph' && named.paragraph).toBe(numbering[0]?.paragraph);
  });
});
