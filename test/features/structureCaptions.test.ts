/** Captions above the points of a list move with their points. */
import { describe, expect, test } from 'vitest';
import { afterwards } from '../support/restructuring.ts';

const beginning = `*The Security Council*,

*Recalling* its resolutions,

1. *Decides* that all States shall take the following measures:
`;

/** The list alone, without the cursor; the rest must be as it was. A refusal is given as it is. */
function list(text: string): string {
  const plain = text.replace('|', '');
  if (!plain.includes('\n')) return plain;
  expect(plain.startsWith(beginning)).toBe(true);
  return plain.slice(beginning.length);
}

const captioned = (point: 'funds' | 'entry' | 'supply' | 'ban') =>
  `${beginning}
Asset freeze

    (a) Freeze the funds;

Travel ban

    (b) Prevent the entry;

Arms

    (c) Prevent the supply.

2. *Confirms* it.
`.replace(point, `|${point}`);

describe('a caption of its own', () => {
  test('goes with its point when that is deleted', () => {
    const rest = `
Asset freeze

    (a) Freeze the funds;

Arms

    (b) Prevent the supply.

2. *Confirms* it.
`;
    expect(list(afterwards('delete', captioned('entry')))).toBe(rest);
    expect(list(afterwards('delete', captioned('ban')))).toBe(rest);
  });

  test('does not stay behind the list when the last point is deleted', () => {
    expect(list(afterwards('delete', captioned('supply')))).toBe(`
Asset freeze

    (a) Freeze the funds;

Travel ban

    (b) Prevent the entry.

2. *Confirms* it.
`);
  });

  test('moves with its point, up and down', () => {
    const moved = `
Travel ban

    (a) Prevent the entry;

Asset freeze

    (b) Freeze the funds;

Arms

    (c) Prevent the supply.

2. *Confirms* it.
`;
    expect(list(afterwards('moveUp', captioned('entry')))).toBe(moved);
    expect(list(afterwards('moveDown', captioned('funds')))).toBe(moved);
    expect(afterwards('moveUp', afterwards('moveDown', captioned('entry')))).toBe(
      captioned('entry'),
    );
  });

  test('stays above a point that is written above the first it heads, and below one behind the last', () => {
    const between = (words: string) => list(words).split('\n\n').slice(0, 6);
    expect(between(afterwards('insertAbove', captioned('entry')))).toEqual([
      '\nAsset freeze',
      '    (a) Freeze the funds;',
      'Travel ban',
      '    (b) ;',
      '    (c) Prevent the entry;',
      'Arms',
    ]);
    expect(between(afterwards('insertBelow', captioned('funds')))).toEqual([
      '\nAsset freeze',
      '    (a) Freeze the funds;',
      '    (b) ;',
      'Travel ban',
      '    (c) Prevent the entry;',
      'Arms',
    ]);
  });

  test('would be a heading among paragraphs', () => {
    expect(afterwards('promote', captioned('entry'))).toBe(
      'Subparagraph (b) has a caption that would head other paragraphs: please remove it first',
    );
  });

  test('takes the comment below it along, and leaves the one above it', () => {
    const drawn = captioned('entry').replace(
      'Travel ban',
      '<!-- banks -->\n\nTravel ban\n\n<!-- persons -->',
    );
    expect(list(afterwards('delete', drawn))).toBe(`
Asset freeze

    (a) Freeze the funds;

<!-- banks -->

Arms

    (b) Prevent the supply.

2. *Confirms* it.
`);
  });
});

describe('a caption above several points', () => {
  const shared = (point: 'funds' | 'entry' | 'supply') =>
    `${beginning}
Asset freeze

    (a) Freeze the funds;

    (b) Prevent the entry;

Arms

    (c) Prevent the supply.

2. *Confirms* it.
`.replace(point, `|${point}`);
  const lost = (name: string) =>
    `${name} would lose its caption or come under another one: please move the caption first`;

  test('does not leave with the first of them', () => {
    expect(afterwards('delete', shared('funds'))).toBe(lost('Subparagraph (b)'));
    expect(afterwards('moveDown', shared('funds'))).toBe(lost('Subparagraph (b)'));
    expect(afterwards('moveUp', shared('entry'))).toBe(lost('Subparagraph (b)'));
  });

  test('does not come above a point that it did not head', () => {
    expect(afterwards('moveUp', shared('supply'))).toBe(lost('Subparagraph (b)'));
    expect(afterwards('moveDown', shared('entry'))).toBe(lost('Subparagraph (b)'));
  });

  test('stays for the others when one below them is deleted', () => {
    expect(list(afterwards('delete', shared('entry')))).toBe(`
Asset freeze

    (a) Freeze the funds;

Arms

    (b) Prevent the supply.

2. *Confirms* it.
`);
  });

  test('goes when all of them go', () => {
    const drawn = shared('funds').replace('|funds', '«funds').replace('entry', 'entry»');
    expect(list(afterwards('delete', drawn))).toBe(`
Arms

    (a) Prevent the supply.

2. *Confirms* it.
`);
  });
});
