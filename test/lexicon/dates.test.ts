/** Days as drafters write them. */
import { describe, expect, test } from 'vitest';
import { dateAt, daysIn } from '../../server/src/lexicon/dates.ts';

describe('a date', () => {
  test.each(['21 December 2010', '21st December, 2010', 'December 21, 2010'])('%s', (written) => {
    const date = dateAt(`of ${written},`, 3);
    expect(date).toEqual({ start: 3, end: 3 + written.length, day: 21, month: 12, year: 2010 });
  });

  test.each(['21 Decembers 2010', '21 Report 2010', '2010', 'May 2010', '21 December 20100'])(
    '%s is none',
    (written) => {
      expect(dateAt(written, 0)).toBeUndefined();
    },
  );

  test('a day that does not exist is read all the same', () => {
    expect(dateAt('31 April 2011', 0)?.day).toBe(31);
    expect([daysIn(4, 2011), daysIn(2, 2000), daysIn(2, 1900), daysIn(2, 2012)]).toEqual([
      30, 29, 28, 29,
    ]);
  });
});
