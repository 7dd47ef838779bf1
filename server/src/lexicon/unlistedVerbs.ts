/** Guesses at first words the tables do not hold: "Mandates the …" is a verb, "Members are …" is not. */
import type { Opening } from './opening.ts';
import { wordAt, type OpeningWord, type WordsAhead as Words } from './openingWords.ts';

/** What the word at a place looks like from its ending and from the word behind it. */
export function unlistedForm(words: Words, at: number): Opening['form'] {
  const head = words.at(at);
  const next = wordAt(words, at + 1);
  if (head === undefined || !mayBeVerb(head, at) || next === '') return 'unknown';
  if (looksParticipial(head.word)) return next === 'of' ? 'unknown' : 'participle';
  if (head.comma || isPluralSubject(words, at)) return 'unknown';
  return looksFinite(head.word) ? 'finite' : 'unknown';
}

function mayBeVerb({ word, capital }: OpeningWord, at: number): boolean {
  return word.length >= 4 && (capital || at > 0);
}

/** Words that only look like participles. */
const falseParticiples =
  /^(?:according|agreed|beijing|bring|building|concerning|during|evening|everything|finding|following|funding|hundred|including|indeed|limited|meeting|morning|need|notwithstanding|nothing|pending|red|regarding|seed|something|speed|spring|string|thing|training|united|unless)$/;

function looksParticipial(word: string): boolean {
  return word.length > 4 && /(?:ing|ed)$/.test(word) && !falseParticiples.test(word);
}

/** Endings of nouns in the plural, and the nouns that open sentences most. */
const pluralNouns =
  /(?:ments|ities|[ts]ions|nesses|isms|ists|ants|ships)$|^(?:annexes|bodies|children|contents|costs|countries|delegations|efforts|funds|goals|governments|issues|measures|members|nations|organs|parties|peoples|persons|posts|programmes|reports|representatives|resources|rights|sessions|states|this|always|perhaps|besides|afterwards|towards|whereas|resolutions|decisions)$/;

function looksFinite(word: string): boolean {
  return /[^sui]s$/.test(word) && !pluralNouns.test(word);
}

/** Verbs that make what stands before them a subject: "States shall", "Members are". */
const auxiliary =
  /^(?:shall|will|should|may|might|must|can|could|would|are|is|were|was|have|has|had|do|does)$/;

/** Words that make what stands before them a noun where no table holds it as a verb: "Members of". */
const afterNoun = /^(?:of|from|by|for|in|who|which|whose|where|or)$/;

function isPluralSubject(words: Words, at: number): boolean {
  const next = wordAt(words, at + 1);
  return auxiliary.test(next) || afterNoun.test(next);
}

/** Verbs of the tables that are nouns as well. */
const nounsToo =
  /^(?:appeal|call|demand|hope|note|notice|object|order|pledge|praise|record|request|respect|support|trust|view)s?$/;

/** Whether a verb of the tables is a noun here: "Requests for assistance", "Note by the Secretary-General". */
export function isNoun(words: Words, at: number): boolean {
  const next = wordAt(words, at + 1);
  if (auxiliary.test(next)) return true;
  return nounsToo.test(wordAt(words, at)) && /^(?:of|from|by|for)$/.test(next);
}
