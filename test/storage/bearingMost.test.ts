/** Paragraphs that bear most of the marks of a phrase. */
import { expect, test } from 'vitest';
import { bearingMost } from '../../server/src/storage/bearingMost.ts';
import type { SegmentRead, Segments } from '../../server/src/storage/segments.ts';

type Lists = Readonly<Record<number, readonly number[]>>;

/** Segments, the oldest first: who bears each mark. */
function segments(...all: readonly Lists[]): Segments {
  return {
    add: () => undefined,
    fullness: () => 0,
    write: () => undefined,
    bearing: () => [],
    newestFirst: () => all.toReversed().map(segmentRead),
  };
}

function segmentRead(lists: Lists): SegmentRead {
  const all = Object.values(lists).flat();
  const first = Math.min(...all);
  const bearing = (mark: number) => Uint32Array.from(lists[mark] ?? []);
  const tallied = (marks: readonly number[]) => {
    const counts = new Uint16Array(Math.max(...all) - first + 1);
    for (const id of marks.flatMap((mark) => [...bearing(mark)]))
      counts[id - first] = (counts[id - first] ?? 0) + 1;
    return counts;
  };
  return { first, bearing, tallied };
}

const two = segments({ 1: [3, 4, 5], 2: [4, 5], 3: [4] }, { 1: [10, 11, 12], 2: [12] });

test('those that bear more come first, whatever their age, and of equals the newest', () => {
  expect(bearingMost(two, [1, 2, 3], 9)).toEqual([4, 12, 5, 11, 10, 3]);
});

test('no more are named than asked for', () => {
  expect(bearingMost(two, [1, 2, 3], 4)).toEqual([4, 12, 5, 11]);
  expect(bearingMost(two, [1, 2, 3], 1)).toEqual([4]);
});

test('nobody bears what is nowhere', () => {
  expect(bearingMost(two, [9], 3)).toEqual([]);
  expect(bearingMost(two, [], 3)).toEqual([]);
  expect(bearingMost(segments(), [1], 3)).toEqual([]);
});

test('a long phrase has more marks than a byte can count', () => {
  const marks = Array.from({ length: 256 }, (_, mark) => mark);
  const long = segments(Object.fromEntries(marks.map((mark) => [mark, [7]])));
  expect(bearingMost(long, marks, 3)).toEqual([7]);
});
