/** Prints a whole draft. */
import { visible } from './visible.ts';
import type { World } from './world.ts';

/** Sign by sign into a file or another program; a terminal is shown what it may show. */
export function printDraft({ out, reader }: World, text: string): void {
  out(reader === 'person' ? visible(text) : text);
}
