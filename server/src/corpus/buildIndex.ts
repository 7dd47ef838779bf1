/** Derives from the texts of a corpus what is known of each of them and of every resolution they cite. */
import { keyOf } from './keyOf.ts';
import { analyse } from '../model/analyse.ts';
import type { Resolution } from '../model/resolution.ts';
import type { CatalogueText } from './catalogue.ts';
import { citingDate } from './citingDate.ts';
import { citingName } from './citingName.ts';
import { corpusParagraphs } from './corpusParagraphs.ts';
import { sessionOf } from './identity/sessionOf.ts';
import type { IndexedText } from './indexedText.ts';
import { inLibraryOrder } from './inLibraryOrder.ts';
import type { Known } from './known.ts';
import { knownFrom } from './knownFrom.ts';
import { indexVersion, type LibraryIndex } from './libraryIndex.ts';
import { sourcedBy, type SourcedMention } from './mentioned.ts';
import { mentionsIn } from './mentionsIn.ts';
import { textOf, type HeldText } from './heldText.ts';

/** Slow, and run when the package is built: parses every text. */
export function buildIndex(texts: readonly CatalogueText[]): LibraryIndex {
  const held: HeldText[] = [];
  const mentioned: SourcedMention[] = [];
  const indexed: IndexedText[] = [];
  for (const entry of texts) {
    const resolution = analyse(entry.text);
    held.push({ entry, text: textOf(entry, resolution) });
    mentioned.push(...mentionsIn(entry, resolution).map(sourcedBy(entry)));
    indexed.push(indexedText(entry, resolution));
  }
  return {
    version: indexVersion,
    entries: entriesOf(held, mentioned).toSorted(inLibraryOrder),
    texts: indexed.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)),
  };
}

/** The catalogue knows better than the text what it is. */
function indexedText(entry: CatalogueText, resolution: Resolution): IndexedText {
  const { file, organ, kind, number, title, date, status, note } = entry;
  const named = { organ, kind, number, status };
  const session = sessionOf(named.number, undefined);
  return {
    address: file,
    name: citingName({ ...named, file }),
    identity: {
      ...named,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(note !== undefined && { note }),
      ...(session !== undefined && { session }),
    },
    paragraphs: corpusParagraphs(resolution),
  };
}

function dateOf({ identity }: IndexedText): string {
  return citingDate(identity) ?? '';
}

function entriesOf(
  held: readonly HeldText[],
  mentioned: readonly SourcedMention[],
): readonly Known[] {
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
  readonly mentions: SourcedMention[];
}
