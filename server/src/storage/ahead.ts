/** Things that are made ready in another place, some of them ahead of time. */

/** In their order; so many are in the making at once. A `make` must not reject. */
export async function* ahead<Thing, Made>(
  things: readonly Thing[],
  atOnce: number,
  make: (thing: Thing) => Promise<Made>,
): AsyncGenerator<readonly [Thing, Made]> {
  const making: Promise<Made>[] = [];
  for (const [at, thing] of things.entries()) {
    while (making.length < atOnce && at + making.length < things.length) {
      const next = things[at + making.length];
      if (next !== undefined) making.push(make(next));
    }
    const made = making.shift();
    if (made !== undefined) yield [thing, await made];
  }
}
