/** References to preambular paragraphs, which have no numbers and are called by their place. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';
import type { Mention } from '../../server/src/model/reference.ts';

const draft = `*The General Assembly*,

*Recalling* its resolution 65/230 SECOND,

*Noting* the study FIRST,

*Concerned* that progress is slow,

1. *Decides* to act OPERATIVE;

2. *Requests* a report.
`;

type Place = 'FIRST' | 'SECOND' | 'OPERATIVE';

/** `bare: 3 Concerned` */
function pictures(words: string, place: Place = 'OPERATIVE'): readonly string[] {
  const text = draft.replace(place, words).replace(/ (?:FIRST|SECOND|OPERATIVE)/g, '');
  return analyse(text).references.map(
    ({ noun, qualifier, mentions }) =>
      `${noun === 'preambular' ? '' : `${noun} `}${qualifier}: ${mentions.map(picture).join(', ')}`,
  );
}

function picture({ path, role, target }: Mention): string {
  const end = role === 'single' ? '' : `${role} `;
  const words =
    target.kind === 'preambular' ? target.paragraph.body.prose.text.split(' ')[0] : target.kind;
  return `${end}${path} ${words}`;
}

describe('places in the preamble', () => {
  test.each([
    ['under the third preambular paragraph', 'bare: 3 Concerned'],
    ['under the second preambular paragraph above', 'above: 2 Noting'],
    ['under the 2nd preambular clause', 'bare: 2 Noting'],
    ['under the last preambular paragraph', 'bare: 3 Concerned'],
    ['under the penultimate preambular paragraph', 'bare: 2 Noting'],
    [
      'under the first and last preambular paragraphs of the present resolution',
      'present: 1 Recalling, 3 Concerned',
    ],
    [
      'under the first, the second and the third preambular paragraphs',
      'bare: 1 Recalling, 2 Noting, 3 Concerned',
    ],
    ['under the first to third preambular paragraphs', 'bare: from 1 Recalling, to 3 Concerned'],
    ['under preambular paragraphs 1 and 2', 'bare: 1 Recalling, 2 Noting'],
    ['under PP3', 'bare: 3 Concerned'],
    ['under the ninth preambular paragraph above', 'above: 9 missing'],
    ['under preambulatory clause 2', 'bare: 2 Noting'],
    ['under the third paragraph of the preamble', 'bare: 3 Concerned'],
    ['under preambular paragraph 2 (a) above', 'above: 2 Noting'],
    ['under the first preambular paragraph, subparagraph (a)', 'bare: 1 Recalling'],
  ])('%s', (words, expected) => {
    expect(pictures(words)).toEqual([expected]);
  });

  test('beside the paragraph that speaks', () => {
    expect(
      pictures('in the report referred to in the preceding preambular paragraph', 'FIRST'),
    ).toEqual(['bare: 1 Recalling']);
    expect(pictures('and the next preambular paragraph', 'FIRST')).toEqual(['bare: 3 Concerned']);
  });
});

describe('what is no place in this preamble', () => {
  test.each([
    'under the third preambular paragraph of its resolution 60/251',
    'under resolution 60/251, in particular the third preambular paragraph',
    'under the second last preambular paragraph',
    'under the first two preambular paragraphs',
    'under the preceding preambular paragraph',
    'under the preambular paragraphs',
    'under the following preambular paragraph',
    'under section 2, pp 3',
    'under the words “the third preambular paragraph”',
    'under its third preambular paragraph',
    'under a new third preambular paragraph',
    'under the Treaty and the third preambular paragraph',
    'under the NPT, preambular paragraph 3',
    'under the ninth preambular paragraph',
    'under the second to last preambular paragraph',
    'under the twenty first preambular paragraph',
    'under the third preambular paragraph of section I',
    'under part A, third preambular paragraph',
    'under the third paragraph of the preamble to the Convention',
    'under PP3 bis',
    'under PP9bis above',
  ])('%s', (words) => {
    expect(pictures(words)).toEqual([]);
  });

  test('nothing precedes the first paragraph', () => {
    expect(pictures('in the preceding preambular paragraph', 'SECOND')).toEqual([]);
  });
});

test('letters before preambular paragraphs are no numbers', () => {
  const { references } = analyse(
    '*The General Assembly*,\n\n(a) *Recalling* its work,\n\n(b) *Noting* the study,\n\n1. *Decides* to act under preambular paragraph 2 above.',
  );
  expect(references.flatMap(({ mentions }) => mentions.map(picture))).toEqual(['2 Noting']);
});

test('a part may speak of the preamble that stands above all parts', () => {
  const { references } = analyse(`*The General Assembly*,

*Recalling* its work,

*Noting* the study,

A

*The General Assembly*,

*Concerned* about delays,

1. *Decides* to act under the second preambular paragraph above.

B

*The General Assembly*,

*Convinced* of the need,

1. *Decides* to act under the first preambular paragraph above.
`);
  expect(references.flatMap(({ mentions }) => mentions.map(picture))).toEqual(['1 Convinced']);
});

test('where preambular paragraphs bear labels, PP2 is the one that is labelled so', () => {
  const text = `*The General Assembly*,

PP1 *Recalling* its work,

PP1 bis *Noting* the study,

PP2 *Concerned* about delays,

OP1 *Decides* to act under PP2, PP1 bis and the second preambular paragraph.
`;
  const words = analyse(text).references.flatMap(({ mentions }) => mentions.map(picture));
  expect(words).toEqual(['3 Concerned', '2 Noting', '2 Noting']);
});
