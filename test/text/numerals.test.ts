/** How paragraphs, sections and sessions count. */
import { describe, expect, test } from 'vitest';
import { letter, letterValue, roman, romanValue } from '../../server/src/text/numerals.ts';

describe('Roman numerals', () => {
  test('sessions and sections are read in either case', () => {
    expect([romanValue('XXX'), romanValue('iv'), romanValue('LIII')]).toEqual([30, 4, 53]);
  });

  test('what nobody writes is not a numeral', () => {
    expect(['', 'iiii', 'ivx', 'vv', 'IC', 'a'].map(romanValue)).toEqual(Array(6).fill(undefined));
  });

  test('every numeral reads as the number it was written for', () => {
    for (let value = 1; value < 4000; value++) expect(romanValue(roman(value))).toBe(value);
  });

  test('there is no nought and no ten thousand', () => {
    expect([roman(0), roman(10_000)]).toEqual(['', '']);
  });
});

describe('letters', () => {
  test('after z comes aa, then bb', () => {
    expect([1, 3, 26, 27, 28, 53].map(letter)).toEqual(['a', 'c', 'z', 'aa', 'bb', 'aaa']);
  });

  test('a letter reads as the number it was written for', () => {
    for (let value = 1; value < 80; value++) expect(letterValue(letter(value))).toBe(value);
    expect(letterValue('C')).toBe(3);
  });

  test('two different letters are no letter', () => {
    expect(['', 'ab', '1', '(a)'].map(letterValue)).toEqual(Array(4).fill(undefined));
  });
});
