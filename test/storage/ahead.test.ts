/** What is made ready ahead of time comes in order, and not too much of it at once. */
import { expect, it } from 'vitest';
import { ahead } from '../../server/src/storage/ahead.ts';

/** Gives what is made of things, each as large as its number, and how large those in the making together were at most. */
async function madeIn(room: number, things: readonly number[]) {
  let [making, most] = [0, 0];
  const made: string[] = [];
  const make = (thing: number) => {
    making += thing;
    most = Math.max(most, making);
    return Promise.resolve(`${thing}!`);
  };
  for await (const [thing, text] of ahead(things, { room, sizeOf: (size) => size, make })) {
    made.push(`${thing} ${text}`);
    making -= thing;
  }
  return { made, most };
}

it('gives things in their order, and makes as many at once as there is room for', async () => {
  const { made, most } = await madeIn(10, [4, 5, 1, 3, 2, 8]);
  expect(made).toEqual(['4 4!', '5 5!', '1 1!', '3 3!', '2 2!', '8 8!']);
  expect(most).toBe(10);
});

it('makes what is larger than all the room by itself', async () => {
  const { made, most } = await madeIn(10, [3, 20, 1]);
  expect(made).toEqual(['3 3!', '20 20!', '1 1!']);
  expect(most).toBe(20);
});

it('begins nothing more when nobody wants more', async () => {
  const begun: number[] = [];
  const make = (thing: number) => Promise.resolve(begun.push(thing));
  for await (const [thing] of ahead([1, 2, 3, 4], { room: 2, sizeOf: () => 1, make }))
    if (thing === 1) break;
  expect(begun).toEqual([1, 2]);
});

it('has nothing to do where there is nothing', async () => {
  expect(await madeIn(10, [])).toEqual({ made: [], most: 0 });
});
