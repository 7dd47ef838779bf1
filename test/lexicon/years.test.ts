/** When a number can have been adopted. */
import { describe, expect, test } from 'vitest';
import { organNamed } from '../../server/src/lexicon/organs.ts';
import { isWithin, windowOf, yearOfSecurityCouncilNumber } from '../../server/src/lexicon/years.ts';

function agrees(
  name: string,
  number: string,
  [day, month, year]: readonly [number, number, number],
) {
  const organ = organNamed(name);
  const window = organ && windowOf(organ, number);
  return window && isWithin({ day, month, year }, window);
}

describe('a date agrees with a number', () => {
  test.each([
    ['General Assembly', '65/230', [21, 12, 2010], true],
    ['General Assembly', '65/230', [21, 12, 2011], false],
    ['General Assembly', '72/313', [17, 9, 2018], true],
    ['General Assembly', '217 A (III)', [10, 12, 1948], true],
    ['General Assembly', '1 (I)', [24, 1, 1946], true],
    ['Security Council', '1325 (2000)', [31, 10, 2000], true],
    ['Security Council', '1325 (2001)', [31, 10, 2001], false],
    ['Economic and Social Council', '2012/19', [26, 7, 2012], true],
    ['Economic and Social Council', '2017/206', [5, 10, 2016], true],
    ['Economic and Social Council', '2005/15', [5, 10, 2004], false],
    ['Human Rights Council', '16/18', [24, 3, 2011], true],
    ['Human Rights Council', 'S-9/1', [12, 1, 2009], true],
    ['Commission on Human Rights', '2005/81', [21, 4, 2005], true],
    ['Commission on Crime Prevention and Criminal Justice', '22/7', [26, 4, 2013], true],
    ['Commission on Narcotic Drugs', '51/12', [14, 3, 2008], true],
  ] as const)('%s %s of %j: %s', (organ, number, date, expected) => {
    expect(agrees(organ, number, date)).toBe(expected);
  });

  test('an emergency special session may be resumed for decades', () => {
    expect(agrees('General Assembly', 'ES-10/21', [12, 12, 2023])).toBe(true);
    expect(agrees('General Assembly', 'ES-10/21', [12, 12, 1993])).toBe(false);
  });

  test('nothing is said of what the tables do not hold', () => {
    expect(agrees('Statistical Commission', '50/1', [1, 1, 2019])).toBeUndefined();
    expect(yearOfSecurityCouncilNumber(0)).toBeUndefined();
    expect(yearOfSecurityCouncilNumber(99_999)).toBeUndefined();
  });
});
