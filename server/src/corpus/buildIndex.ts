/** Derives from the texts of a corpus what is known of each of them and of every resolution they cite. */
import { keyOf } from './keyOf.ts';
import { analyse } from '../model/analyse.ts';
import type { CatalogueText } from './catalogue.ts';
import { inLibraryOrder } from './inLibraryOrder.ts';
import type { Known } from './known.ts';
import { knownFrom } from './knownFrom.ts';
import { indexVersion, type LibraryIndex } from './libraryIndex.ts';
import type { Mentioned } from './mentioned.ts';
import { mentionsIn } from './mentionsIn.ts';
import { textOf, type HeldText } from './heldText.ts';

/** Slow, and run when the package is built: parses every text. */
export function buildIndex(texts: readonly CatalogueText[]): LibraryIndex {
  const held: HeldText[] = [];
  const mentioned: Mentioned[] = [];
  for (const entry of texts) {
    const resolution = analyse(entry.text);
    held.push({ entry, text: textOf(entry, resolution) });
    mentioned.push(...mentionsIn(entry, resolution));
  }
  return { version: indexVersion, entries: entriesOf(held, mentioned).toSorted(inLibraryOrder) };
}

function entriesOf(held: readonly HeldText[], mentioned: readonly Mentioned[]): readonly Known[] {
  const gathered = new Map<string, Gathered>();
  for (const text of held) gathered.set(keyOf(text.entry), { held: text, mentions: [] });
  for (const mention of mentioned) {
    const known = gathered.get(keyOf(mention));
    if (known === undefined) gathered.set(keyOf(mention), { mentions: [mention] });
    else known.mentions.push(mention);
  }
  return [...gathered.values()].flatMap((known) => knownFrom(known.held, known.mentions) ?? []);
}

/** What is said of one resolution. */
interface Gathered {
  readonly held?: HeldText;
  readonly mentions: Mentioned[];
}
