/** Paragraphs a rule may judge: the draft's own words, not those it quotes or is still arguing about. */
import type { Operative, Preambular } from '../syntax/nodes.ts';
import type { Outline } from './outline.ts';

/** Found once for each version of a draft, because nearly every rule goes through them. */
export interface OwnParagraphs {
  readonly preambular: readonly Preambular[];
  readonly operative: readonly Operative[];
}

export function ownParagraphs({ parts }: Outline): OwnParagraphs {
  const sections = parts.flatMap((part) => part.sections);
  return {
    preambular: sections.flatMap(({ preambular }) => preambular).filter(isSettled),
    operative: sections.flatMap(({ operative }) => operative).filter(isSettled),
  };
}

export function isSettled(paragraph: Operative | Preambular): boolean {
  return isOwnText(paragraph) && !isBracketed(paragraph);
}

/** Quoted paragraphs belong to another text and follow its rules. */
export function isOwnText({ body, marker }: Operative | Preambular): boolean {
  return !startsQuoted(body.prose.text) && (marker === undefined || !startsQuoted(marker.lead));
}

/** `] States` of `[EU: Urges] States to …` */
const wordsBehindBracket = /\][^[\]]*[a-z\d]/i;

const unmarked = { lead: '', alternative: 0 };

/** `[EU: Recalling …]`, `[5 bis. …]`: not a word of it is settled yet, unless the bracket closes within the paragraph. */
function isBracketed({ body, marker }: Operative | Preambular): boolean {
  const { lead, alternative } = marker ?? unmarked;
  if (alternative > 0 || (lead !== '' && /\[|~~|\+\+/.test(lead))) return true;
  const { text } = body.prose;
  return text.startsWith('[') && !wordsBehindBracket.test(text);
}

/** `“1. Decides …` */
function startsQuoted(text: string): boolean {
  return text !== '' && '“"‘«'.includes(text.charAt(0));
}
