/** Room for numbers that is taken again for every piece of work: to make it anew each time takes longer than to fill it. */

type Room = Int32Array | Uint32Array | Uint8Array;

/** Gives room for at least so many numbers, with what was left there: whoever wants to keep something copies it. */
export function reusedRoom<Kind extends Room>(
  make: (length: number) => Kind,
): (length: number) => Kind {
  let room = make(0);
  return (length) => {
    if (room.length < length) room = make(length * 2);
    return room;
  };
}
