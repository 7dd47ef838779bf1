/** Editing by paragraphs while numbers are frozen: others know them, so that they stay. */
import { describe, expect, test } from 'vitest';
import { afterwards } from '../support/restructuring.ts';
import type { PlainRequest } from '../../server/src/features/structure/request.ts';

const organ = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

function after(kind: PlainRequest['kind'], drawn: string, references: 'ask' | 'mark' = 'ask') {
  return afterwards(kind, organ + drawn, { numbering: 'frozen', references }).replace(organ, '');
}

const drawn = (place: 'meet' | 'all' | 'Secretary' | 'act' | 'report') =>
  `1. *Decides* to meet;

1 bis. *Thanks* all;

2. *Requests* the Secretary-General:

    (a) To act;

    (b) To report;

3. *Encourages* States to implement paragraph 2 (a) above and paragraphs 1 bis and 2.
`.replace(place, `|${place}`);

describe('deleting', () => {
  test('asks about references to the paragraph and to what is below it', () => {
    expect(after('delete', drawn('Secretary'))).toBe(
      '? “paragraph 2 (a) above” and “paragraphs 1 bis and 2” refer to what would be deleted. Delete it and mark the references?',
    );
  });

  test('marks them and leaves a gap', () => {
    expect(after('delete', drawn('Secretary'), 'mark').replace('|', '')).toBe(`1. *Decides* to meet;

1 bis. *Thanks* all;

3. *Encourages* States to implement paragraph [former 2 (a)] above and [former 2] paragraph 1 bis.
`);
    expect(after('delete', drawn('act'), 'mark').replace('|', '')).toContain(`:

    (b) To report;

3. *Encourages* States to implement paragraph [former 2 (a)] above`);
  });

  test('the last but one keeps its number, too', () => {
    expect(after('delete', '1. *Decides* to |meet;\n\n2. *Thanks* all.\n').replace('|', '')).toBe(
      '2. *Thanks* all.\n',
    );
  });
});

describe('moving', () => {
  test('up gives a number beside the one above, and 1 bis gives way', () => {
    expect(after('moveUp', drawn('Secretary'))).toBe(`1. *Decides* to meet;

1 bis. *Requests* the |Secretary-General:

    (a) To act;

    (b) To report;

1 ter. *Thanks* all;

3. *Encourages* States to implement paragraph 1 bis (a) above and paragraphs 1 bis and 1 ter.
`);
  });

  test('down leaves a gap, and references follow', () => {
    expect(after('moveDown', drawn('Secretary'))).toBe(`1. *Decides* to meet;

1 bis. *Thanks* all;

3. *Encourages* States to implement paragraph 3 bis (a) below and paragraphs 1 bis and 3 bis;

3 bis. *Requests* the |Secretary-General:

    (a) To act;

    (b) To report.
`);
  });

  test('a subparagraph is called (b bis)', () => {
    expect(after('moveDown', drawn('act'))).toContain(`:

    (b) To report;

    (b bis) To |act;

3. *Encourages* States to implement paragraph 2 (b bis) above`);
  });

  test('nothing comes to stand before the first paragraph', () => {
    expect(after('moveUp', drawn('all'))).toBe(
      'While numbers are frozen nothing can stand before paragraph 1, “Decides to meet;”: please choose a place behind it',
    );
    expect(after('insertAbove', drawn('meet'))).toBe(
      'While numbers are frozen nothing can stand before paragraph 1, “Decides to meet;”: please choose a place behind it',
    );
  });

  test('but in the gap before 2', () => {
    expect(after('insertAbove', '2. *Decides* to |meet;\n\n3. *Thanks* all.\n')).toBe(
      '1 bis. |;\n\n2. *Decides* to meet;\n\n3. *Thanks* all.\n',
    );
  });
});

describe('inserting', () => {
  test('right behind 1 takes 1 bis, and what was called so becomes 1 ter with its references', () => {
    expect(after('insertBelow', drawn('meet'))).toBe(
      drawn('meet')
        .replace('|', '')
        .replace('1 bis. *Thanks*', '1 bis. |;\n\n1 ter. *Thanks*')
        .replace('paragraphs 1 bis', 'paragraphs 1 ter'),
    );
  });

  test('finds no number behind decies', () => {
    expect(after('insertBelow', '1. *Decides* it;\n\n1 decies. *Thanks* |all.\n')).toBe(
      'There is no number left between these paragraphs: please renumber first',
    );
  });
});

test('joining leaves the gap, and references to either lead to the one', () => {
  expect(
    after(
      'join',
      '1. *Decides* to |meet;\n\n2. *Thanks* all;\n\n3. *Recalls* paragraphs 1 and 2 above.\n',
    ),
  ).toBe('1. *Decides* to |meet, and *thanks* all;\n\n3. *Recalls* paragraph 1 above.\n');
});

test('a paragraph among subparagraphs takes a letter there', () => {
  expect(after('demote', drawn('all'))).toContain(
    '1. *Decides* to meet:\n\n    (a) *Thanks* |all;\n\n2. *Requests*',
  );
});
