/** From a paragraph a corpus found to what an editor is told of it. */
import { differencesOf } from '../corpus/agreed/differences.ts';
import { citingDate } from '../corpus/citingDate.ts';
import type { AgreedMatch, Passage } from '../corpus/corpus.ts';
import { isoInWords } from '../lexicon/writtenDates.ts';
import type { FoundWording } from './contract.ts';
import { addressOfKnown } from './knownTexts.ts';

/** `compared` are the words it was found for. */
export function agreedWording(match: AgreedMatch, compared: string): FoundWording {
  return { ...wordingOf(match), differences: differencesOf(match.paragraph.text, compared) };
}

export function passageWording(passage: Passage): FoundWording {
  const { start, end } = passage.span;
  return { ...wordingOf(passage), phrase: { start, end } };
}

function wordingOf(match: AgreedMatch): FoundWording {
  const { share, name, identity, paragraph } = match;
  const { kind, place, text, start, end } = paragraph;
  const date = citingDate(identity);
  const uri = addressOf(match);
  return {
    ...{ share, name, kind, place, text, start, end },
    ...(date !== undefined && { date: isoInWords(date) }),
    ...(uri !== undefined && { uri }),
  };
}

/** Texts that come along are called by their names: what is known of them is a page. */
function addressOf({ address, identity }: AgreedMatch): string | undefined {
  if (address.startsWith('file:')) return address;
  const { organ, kind, number } = identity;
  return organ === undefined || number === undefined
    ? undefined
    : addressOfKnown({ organ, kind, number });
}
