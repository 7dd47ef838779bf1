/** Turns an opening into another form of itself: "Requesting" and "Request" into "Requests", "Recalls" into "Recalling". */
import { capitalized } from '../text/capitalized.ts';
import { isAdverb } from './openingTails.ts';
import { openingWords } from './openingWords.ts';
import { adjectives, verbForms, type VerbForms } from './verbs.ts';

/** "Takes note" of "Taking note" or "Take note"; "Is deeply concerned" of "Deeply concerned"; absent where the verb is not listed. */
export function finiteOf(phrase: string): string | undefined {
  const head = headOf(phrase);
  if (head === undefined) return undefined;
  if (head.kind === 'adjective') return `Is ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}`;
  return inflected(phrase, head, 'finite');
}

/** "Taking note" of "Takes note" or "Take note"; "Deeply concerned" of "Is deeply concerned"; absent where the verb is not listed. */
export function participleOf(phrase: string): string | undefined {
  const head = headOf(phrase);
  if (head === undefined) return undefined;
  if (head.kind === 'adjective') return phrase;
  const state = head.forms.base === 'be' && !phrase.includes(' of ');
  return state
    ? capitalized(phrase.slice(head.end).trimStart())
    : inflected(phrase, head, 'participle');
}

interface VerbHead {
  readonly kind: 'verb';
  readonly start: number;
  readonly end: number;
  readonly forms: VerbForms;
}

/** The verb of the phrase, past its adverbs. */
function headOf(phrase: string): VerbHead | { readonly kind: 'adjective' } | undefined {
  for (const { word, start, end } of openingWords(phrase, phrase.length)) {
    if (adjectives.has(word)) return { kind: 'adjective' };
    const forms = verbForms.get(word);
    if (forms !== undefined) return { kind: 'verb', start, end, forms };
    if (!isAdverb(word) && !['once', 'again', 'more', 'equally'].includes(word)) return undefined;
  }
  return undefined;
}

type Inflection = 'finite' | 'participle';

function inflected(phrase: string, { start, end, forms }: VerbHead, form: Inflection): string {
  const verb = start === 0 ? capitalized(forms[form]) : forms[form];
  return `${phrase.slice(0, start)}${verb}${joinedVerb(phrase.slice(end), form)}`;
}

/** ` and encouraging` behind the first verb */
const secondVerb = /^( and )([\w-]+)/;

function joinedVerb(rest: string, form: Inflection): string {
  return rest.replace(secondVerb, (whole, and: string, word: string) => {
    const forms = verbForms.get(word);
    return forms === undefined ? whole : `${and}${forms[form]}`;
  });
}
