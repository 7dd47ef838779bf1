/** Chance that is the same in every run. */

/** The next number from 0 up to 1. */
export type Random = () => number;

/** The numbers of a name: another operator or another draft changes nothing for the rest. */
export function randomOf(name: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) {
    state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** At most so many of the things, in their order. */
export function drawn<Thing>(
  things: readonly Thing[],
  wanted: number,
  random: Random,
): readonly Thing[] {
  let left = wanted;
  return things.filter((_, at) => {
    const isDrawn = random() * (things.length - at) < left;
    if (isDrawn) left -= 1;
    return isDrawn;
  });
}

/** All of them, each order as likely as any other. */
export function shuffled<Thing>(things: readonly Thing[], random: Random): readonly Thing[] {
  const left = things.map((thing) => ({ thing, turn: random() }));
  return left.toSorted((a, b) => a.turn - b.turn).map(({ thing }) => thing);
}
