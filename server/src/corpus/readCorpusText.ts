/** Reads one text of a corpus: what it is, what its paragraphs say, and what it says of other texts. */
import { isKnown } from '../lexicon/opening.ts';
import { analyse } from '../model/analyse.ts';
import { placeNames } from '../model/placeNames.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Block } from '../syntax/nodes.ts';
import { refuse, type Refusal } from '../text/refusal.ts';
import { citingName } from './citingName.ts';
import { corpusParagraphs } from './corpusParagraphs.ts';
import type { CorpusText } from './corpusText.ts';
import type { TextIdentity } from './textIdentity.ts';
import { textOf } from './heldText.ts';
import { identityIn } from './identity/identityIn.ts';
import type { KnownText } from './known.ts';
import { mentionsIn } from './mentionsIn.ts';
import { noResolution, noWords, otherLanguage } from './noResolution.ts';
import { bearsSymbol } from './symbolAbove.ts';

/**
 * The file is a name or an address (URI); it becomes the `file` of all that is said here. Offsets are UTF-16 units of the
 * text. Refused is what has no words, what is no resolution – it has neither an organ line nor a paragraph that opens like one
 * of a resolution – and what is in another language than English.
 */
export function readCorpusText(text: string, file: string): CorpusText | Refusal {
  if (text.trim() === '') return refuse(noWords);
  const resolution = analyse(text);
  if (!isResolution(resolution)) {
    return refuse(bearsSymbol(text) ? otherLanguage : noResolution);
  }
  const identity = identityIn(resolution, file);
  const places = placeNames(resolution);
  const held = heldOf(identity, file, resolution);
  return {
    identity,
    name: citingName({ ...identity, file }),
    paragraphs: corpusParagraphs(resolution, places),
    ...(held && { held }),
    mentions: mentionsIn(identity, resolution, places),
  };
}

/** A list of instructions has paragraphs that open like those of a resolution by chance: in a resolution most of them do. */
const enough = 1 / 3;
const fewest = 2;

function isResolution({ outline, tree }: Resolution): boolean {
  if (outline.parts.some(({ organLine }) => organLine !== undefined)) return true;
  const words = tree.blocks.filter(({ kind }) => !around.has(kind));
  const opened = words.filter((block) => 'opening' in block && isKnown(block.opening));
  const alone = words.length === 1 ? 1 : fewest;
  return opened.length >= Math.max(alone, enough * words.length);
}

/** What stands around the words of a resolution. */
const around: ReadonlySet<Block['kind']> = new Set([
  ...(['frontMatter', 'title', 'annex', 'adoptionRecord'] as const),
  ...(['note', 'divider', 'comment'] as const),
]);

/** Only a text with an organ and a number is ever looked up. */
function heldOf(
  { organ, number, ...identity }: TextIdentity,
  file: string,
  resolution: Resolution,
): KnownText | undefined {
  return organ === undefined || number === undefined
    ? undefined
    : textOf({ ...identity, organ, number, file }, resolution);
}
