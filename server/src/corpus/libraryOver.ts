/** Two libraries that answer as one: the user's corpus over the resolutions that come with the extension. */
import { once } from '../text/once.ts';
import { combinedKnown } from './combinedKnown.ts';
import { keyOf } from './keyOf.ts';
import type { Known, Library } from './known.ts';
import { inLibraryOrder } from './inLibraryOrder.ts';

/** What both know is combined. Everything known is put together when somebody first asks for it. */
export function libraryOver(over: Library, under: Library): Library {
  return {
    of: (organ, number) => combinedKnown(over.of(organ, number), under.of(organ, number)),
    all: once(() => allOf(over, under)),
  };
}

function allOf(over: Library, under: Library): readonly Known[] {
  const [first, second] = [over.all(), under.all()];
  if (first.length === 0) return second;
  const entries = new Map(first.map((known) => [keyOf(known), known]));
  for (const known of second) {
    const key = keyOf(known);
    entries.set(key, combinedKnown(entries.get(key), known) ?? known);
  }
  return [...entries.values()].toSorted(inLibraryOrder);
}
