/** Editing by paragraphs where square brackets stand around some of them. */
import { describe, expect, test } from 'vitest';
import { afterwards } from '../support/restructuring.ts';

const organ = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

/** Paragraphs a line each, before and afterwards. */
function after(
  request: Parameters<typeof afterwards>[0],
  drawn: string,
  wishes: Parameters<typeof afterwards>[2] = {},
): string {
  const text = `${organ}${drawn.trim().replaceAll('\n', '\n\n')}\n`;
  const done = afterwards(request, text, wishes).replace('|', '');
  return done.replace(organ, '').replaceAll('\n\n', '\n').trim();
}

const several =
  'Square brackets that hold several paragraphs would then hold others: please remove or move the brackets first';

describe('a paragraph in square brackets with its number', () => {
  test('is joined with its brackets, so that words and marks are right whether it is agreed or not', () => {
    expect(
      after(
        'join',
        `
1. *Welcomes* the |book;
[2. *Invites* States to act on the book;]
3. *Decides* to act.
`,
      ),
    ).toBe(`1. *Welcomes* the book[, and *invites* States to act on the book];
2. *Decides* to act.`);
  });

  test('so are subparagraphs', () => {
    expect(
      after(
        'join',
        `
1. *Welcomes*:
(a) One |thing;
[(b) Another thing;]
(c) A third thing.
`,
      ),
    ).toBe(`1. *Welcomes*:
(a) One thing[, and another thing];
(b) A third thing.`);
  });

  test('takes nothing in that is not bracketed', () => {
    const drawn = `
[1. *Welcomes* the |book;]
2. *Invites* States to act on the book.
`;
    expect(after('join', drawn)).toBe(
      'Paragraph 1 stands in square brackets with its number: please remove them first',
    );
  });

  test('is joined with one in the same brackets', () => {
    const drawn = `
[1. *Welcomes* the |book;
2. *Invites* States to act on the book;]
3. *Decides* to act.
`;
    expect(after('join', drawn)).toBe(
      `[1. *Welcomes* the book, and *invites* States to act on the book;]
2. *Decides* to act.`,
    );
  });

  test('is not joined where its brackets go on', () => {
    const drawn = `
1. *Welcomes* the |book;
[2. *Invites* States to act on the book;
3. *Decides* to act.]
`;
    expect(after('join', drawn)).toBe(several);
  });

  test('nor where a proposal names its author before the number', () => {
    const drawn = `
1. *Welcomes* the |book;
[EU: 2. *Invites* States to act on the book;]
3. *Decides* to act.
`;
    expect(after('join', drawn)).toBe(
      '“[EU:” before the next number would be lost: please move it first',
    );
  });

  test('keeps its brackets as a subparagraph, and back', () => {
    const drawn = `
1. *Welcomes*:
    (a) One thing;
[2. *Invites* States to |act;]
3. *Decides* to act.
`;
    const below = after('demote', drawn);
    expect(below).toBe(`1. *Welcomes*:
    (a) One thing;
    [(b) *Invites* States to act;]
2. *Decides* to act.`);
    expect(after('promote', below.replace('to act;]', 'to |act;]'))).toBe(
      drawn.replace('|', '').trim(),
    );
  });

  test('takes the mark of the place it is moved to', () => {
    expect(
      after(
        'moveUp',
        `
1. *Welcomes* the book;
[2. *Decides* to |act.]
`,
      ),
    ).toBe(`[1. *Decides* to act;]
2. *Welcomes* the book.`);
  });

  test('is deleted with them, also where numbers are frozen', () => {
    const drawn = `
1. *Welcomes* the book;
[2. *Invites* States to |act;]
3. *Decides* to act.
`;
    expect(after('delete', drawn)).toBe('1. *Welcomes* the book;\n2. *Decides* to act.');
    expect(after('delete', drawn, { numbering: 'frozen' })).toBe(
      '1. *Welcomes* the book;\n3. *Decides* to act.',
    );
  });

  test('keeps them when it loses its number', () => {
    const drawn = `
1. *Welcomes* the |book;
[2. *Decides* to act.]
`;
    expect(after('delete', drawn)).toBe('[*Decides* to act.]');
  });
});

describe('brackets around several paragraphs', () => {
  const drawn = (first: string, second: string, third: string) => `
1. *Welcomes* the ${first};
[2. *Invites* States to ${second};
3. *Decides* to ${third};]
4. *Thanks* all.
`;

  test('are not torn by taking one of them away', () => {
    expect(after('delete', drawn('book', '|act', 'go'))).toBe(several);
    expect(after('delete', drawn('book', 'act', '|go'))).toBe(several);
    expect(after('delete', drawn('book', '|act', 'go'), { numbering: 'frozen' })).toBe(several);
  });

  test('are not torn by moving one of them, nor does another come between them', () => {
    expect(after('moveUp', drawn('book', '|act', 'go'))).toBe(several);
    expect(after('moveDown', drawn('|book', 'act', 'go'))).toBe(several);
  });

  test('move, and go, with all they hold', () => {
    const moved = after('moveUp', drawn('book', '«act', 'go»'));
    expect(moved.replace(/[«»]/g, '')).toBe(`[1. *Invites* States to act;
2. *Decides* to go;]
3. *Welcomes* the book;
4. *Thanks* all.`);
    expect(after('delete', drawn('book', '«act', 'go»'))).toBe(
      '1. *Welcomes* the book;\n2. *Thanks* all.',
    );
  });
});
