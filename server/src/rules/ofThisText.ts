/** Paragraphs a rule may judge: the draft's own words, not those it quotes or is still arguing about. */
import type { Resolution } from '../model/resolution.ts';
import type { Operative, Preambular } from '../syntax/nodes.ts';

const openingQuotes = '“"‘«';

/** The preambular paragraphs of the draft itself, whose words are settled. */
export function ownPreambular({ outline }: Resolution): readonly Preambular[] {
  const sections = outline.parts.flatMap((part) => part.sections);
  return sections.flatMap(({ preambular }) => preambular).filter(isSettled);
}

/** The operative paragraphs of the draft itself, whose words are settled. */
export function ownOperative({ outline }: Resolution): readonly Operative[] {
  const sections = outline.parts.flatMap((part) => part.sections);
  return sections.flatMap(({ operative }) => operative).filter(isSettled);
}

export function isSettled(paragraph: Operative | Preambular): boolean {
  return isOwnText(paragraph) && !isBracketed(paragraph);
}

/** Quoted paragraphs belong to another text and follow its rules. */
export function isOwnText({ body, marker }: Operative | Preambular): boolean {
  const lead = marker?.lead ?? '';
  return !startsQuoted(lead) && !startsQuoted(body.prose.text);
}

/** `] States` of `[EU: Urges] States to …` */
const wordsBehindBracket = /\][^[\]]*[a-z\d]/i;

/** `[EU: Recalling …]`, `[5 bis. …]`: not a word of it is settled yet, unless the bracket closes within the paragraph. */
function isBracketed({ body, marker }: Operative | Preambular): boolean {
  const lead = marker?.lead ?? '';
  if (/\[|~~|\+\+/.test(lead) || (marker?.alternative ?? 0) > 0) return true;
  const { text } = body.prose;
  return text.startsWith('[') && !wordsBehindBracket.test(text);
}

function startsQuoted(text: string): boolean {
  return text !== '' && openingQuotes.includes(text.charAt(0));
}
