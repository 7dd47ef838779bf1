/** What is made ready ahead of time comes in order, and not too much of it at once. */
import { expect, it } from 'vitest';
import { ahead } from '../../server/src/storage/ahead.ts';

it('gives things in their order, and makes as many at once as it is told', async () => {
  let [making, most] = [0, 0];
  const made: string[] = [];
  const make = async (thing: number) => {
    making += 1;
    most = Math.max(most, making);
    await Promise.resolve();
    making -= 1;
    return `${thing}!`;
  };
  for await (const [thing, text] of ahead([1, 2, 3, 4, 5], 3, make)) made.push(`${thing} ${text}`);
  expect(made).toEqual(['1 1!', '2 2!', '3 3!', '4 4!', '5 5!']);
  expect(most).toBe(3);
});

it('has nothing to do where there is nothing', async () => {
  for await (const [thing] of ahead([], 3, (one) => Promise.resolve(one))) expect(thing).toBe(0);
  expect.assertions(0);
});
