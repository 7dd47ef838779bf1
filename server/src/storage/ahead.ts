/** Things that are made ready in another place, some of them ahead of time. */

export interface Making<Thing, Made> {
  /** Things that are in the making at once are not larger than this together; one alone may be. */
  readonly room: number;
  readonly sizeOf: (thing: Thing) => number;
  /** Must not reject. */
  readonly make: (thing: Thing) => Promise<Made>;
}

/** In their order. */
export async function* ahead<Thing, Made>(
  things: readonly Thing[],
  { room, sizeOf, make }: Making<Thing, Made>,
): AsyncGenerator<readonly [Thing, Made]> {
  const making: { readonly thing: Thing; readonly size: number; readonly made: Promise<Made> }[] =
    [];
  let taken = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    for (let first = making[0]; first && taken + size > room; first = making[0]) {
      yield [first.thing, await first.made];
      taken -= first.size;
      making.shift();
    }
    making.push({ thing, size, made: make(thing) });
    taken += size;
  }
  for (let first = making.shift(); first; first = making.shift())
    yield [first.thing, await first.made];
}
