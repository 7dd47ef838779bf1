/** Which paragraphs are misnumbered: the fewest that explain the sequence. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/model/analyse.ts';

/** "path fault expected" of each misnumbered paragraph. */
function faults(operative: string): readonly string[] {
  const draft = `The General Assembly,\n\nRecalling it,\n\n${operative}\n`;
  return analyse(draft).numbering.flatMap(({ path, fault, expected }) =>
    fault === undefined ? [] : [`${path} ${fault} ${expected}`],
  );
}

function numbered(...numbers: readonly (number | string)[]): string {
  return numbers.map((number) => `${number}. Requests it;`).join('\n\n');
}

describe('operative paragraphs', () => {
  test.each([
    [[1, 2, 3], []],
    [[1, 2, 2, 3, 4], ['2 duplicate 3']],
    [[1, 2, 4, 5], ['4 gap 3']],
    [[1, 2, 9, 4, 5], ['9 order 3']],
    [
      [1, 3, 2, 4],
      ['3 order 2', '2 order 3'],
    ],
    [[1, 2, 1, 3], ['1 duplicate 3']],
    [[1, 2, 1, 3, 4, 5], ['1 duplicate 3']],
    [[1, 2, 3, 4, 2, 5, 6], ['2 duplicate 5']],
    [[1, 2, 3, 1], ['1 duplicate 4']],
    [[1, 2, '2 bis', '2 ter', 3], []],
    [[2, 3, 4], ['2 gap 1']],
  ])('%j', (numbers, expected) => {
    expect(faults(numbered(...numbers))).toEqual(expected);
  });

  test('number on through headings, or begin again', () => {
    expect(faults(`${numbered(1, 2)}\n\n## I. Reports\n\n${numbered(3, 4)}`)).toEqual([]);
    expect(faults(`${numbered(1, 2)}\n\n## I. Reports\n\n${numbered(1, 2)}`)).toEqual([]);
    expect(faults(`${numbered(1, 2)}\n\n## I. Reports\n\n${numbered(5, 6)}`)).toEqual(['5 gap 3']);
  });
});

describe('subparagraphs', () => {
  const below = (...lines: readonly string[]) => faults(`1. Decides:\n\n${lines.join('\n\n')}`);

  test('a missing letter', () => {
    expect(below('(a) To see;', '(c) To go.')).toEqual(['1 (c) gap b']);
  });

  test('a line that lost its letter shows as a gap behind it', () => {
    expect(below('(a) To see;', 'To hear;', '(c) To go.')).toEqual(['1 (c) gap b']);
  });

  test('indentation tells the level of a wrong label', () => {
    const list = (second: string, back: string) => [
      '    (a) To convene a group, which shall:',
      '        (i) Meet;',
      `        ${second} Report;`,
      `    ${back} To go.`,
    ];
    expect(below(...list('(ii)', '(c)'))).toEqual(['1 (c) gap b']);
    expect(below(...list('(b)', '(b)'))).toEqual(['1 (a) (b) order ii']);
  });

  test('a numeral written as a letter on the second level', () => {
    expect(
      below(
        '    (a) To convene a group, which shall:',
        '        (a) Meet;',
        '        (ii) Report;',
        '    (b) To go.',
      ),
    ).toEqual(['1 (a) (a) order i']);
  });

  test('letters go on after a sub-level without indentation', () => {
    expect(below('(a) To see:', '(i) This;', '(ii) That;', '(b) To go.')).toEqual([]);
  });
});
