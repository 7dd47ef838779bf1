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
