/** Finds the words a paragraph opens with: "Takes note also", "Deeply concerned", "In this regard, requests". */
import { capitalized } from '../text/capitalized.ts';
import type { Opening } from './opening.ts';
import { afterTail, isAdverb, needsTail } from './openingTails.ts';
import { wordAt, wordsAhead, type OpeningWord, type WordsAhead as Words } from './openingWords.ts';
import { phraseIndex, phraseLength } from './phraseIndex.ts';
import { isNoun, unlistedForm } from './unlistedVerbs.ts';
import { adjectives, verbForms } from './verbs.ts';

type Form = Opening['form'];

interface Head {
  readonly form: Form;
  /** Base form of the verb; the adjective itself; empty where the tables do not hold it. */
  readonly base: string;
}

/** The text is the prose of a paragraph from its first word on; absent where there is no word. */
export function readOpening(text: string): Opening | undefined {
  const words = wordsAhead(text);
  const first = words.at(0);
  if (first === undefined) return undefined;
  const set = phraseLength(setPhrases, words, 0);
  if (set > 0)
    return openingOf(words, { from: 0, at: 0, end: set, form: 'participle', known: true });
  const from = afterConnective(words);
  const at = afterLeadingAdverbs(words, from);
  const head = headAt(words, at);
  if (head.form === 'unknown') {
    return openingOf(words, { from: 0, at: 0, end: 1, form: 'unknown', known: false });
  }
  const end = afterTails(words, at + 1, head);
  const complete = end > at + 1 || words.at(at)?.comma === true || !needsTail.has(head.base);
  return openingOf(words, { from, at, end, form: head.form, known: head.base !== '' && complete });
}

interface Reading {
  /** First word that is not part of a connective. */
  readonly from: number;
  /** The head. */
  readonly at: number;
  readonly end: number;
  readonly form: Form;
  readonly known: boolean;
}

function openingOf(words: Words, { from, at, end, form, known }: Reading): Opening {
  const taken = firstOf(words, end);
  const own = taken.filter(
    ({ word }, place) => place >= from && (form === 'unknown' || !isRepeat(word)),
  );
  const adverb = form === 'unknown' ? undefined : adverbAmong(taken);
  return {
    start: taken[0]?.start ?? 0,
    end: taken.at(-1)?.end ?? 0,
    phrase: capitalized(withoutInserted(own).join(' ')),
    head: capitalized(wordAt(words, at)),
    ...(adverb !== undefined && { adverb }),
    form,
    known,
  };
}

function firstOf(words: Words, count: number): readonly OpeningWord[] {
  const first: OpeningWord[] = [];
  while (first.length < count) {
    const next = words.at(first.length);
    if (next === undefined) break;
    first.push(next);
  }
  return first;
}

/** "Welcomes and also encourages" repeats nothing of the paragraph before. */
function adverbAmong(taken: readonly OpeningWord[]): Opening['adverb'] {
  for (const [place, { word }] of taken.entries()) {
    if (isRepeat(word) && taken[place - 1]?.word !== 'and') return word;
  }
  return undefined;
}

/** "Also, in this regard, calls upon" has its connective in the middle. */
function withoutInserted(words: readonly OpeningWord[]): string[] {
  const plain = words.map(({ word }) => word);
  return plain[0] === 'in' && words.some(({ comma }) => comma) ? plain.slice(3) : plain;
}

const setPhrases = phraseIndex([
  'in view of',
  'in support of',
  'with satisfaction',
  'with appreciation',
  'with concern',
]);

/** "In this regard, requests", "Accordingly requests": words that join a paragraph to the one before. */
const connectives = phraseIndex([
  'in this regard',
  'in that regard',
  'in this context',
  'in this connection',
  'in this respect',
  'to that end',
  'to this end',
  'for this purpose',
  'accordingly',
  'therefore',
  'consequently',
  'furthermore',
  'moreover',
  'finally',
  'in addition',
  'in particular',
  'hereby',
]);

function afterConnective(words: Words): number {
  const first = words.at(0);
  const start = first?.comma === true && isRepeat(first.word) ? 1 : 0;
  const length = phraseLength(connectives, words, start);
  return length === 0 ? 0 : start + length;
}

function afterLeadingAdverbs(words: Words, from: number): number {
  let at = from;
  for (;;) {
    const word = wordAt(words, at);
    if (word === 'once' && /^(?:again|more)$/.test(wordAt(words, at + 1))) at += 2;
    else if (isAdverb(word) || word === 'again' || word === 'equally') at += 1;
    else return at;
  }
}

function headAt(words: Words, at: number): Head {
  const head = words.at(at);
  if (head === undefined) return { form: 'unknown', base: '' };
  const { word } = head;
  if (adjectives.has(word)) return { form: 'participle', base: word };
  const forms = verbForms.get(word);
  if (forms === undefined) return { form: unlistedForm(words, at), base: '' };
  if (forms.participle === word) return { form: 'participle', base: forms.base };
  const noun = isNoun(words, at) && afterTail(words, at + 1, listedBase(forms.base)) === at + 1;
  if (noun) return { form: 'unknown', base: '' };
  return { form: forms.finite === word ? 'finite' : 'base', base: listedBase(forms.base) };
}

function afterTails(words: Words, from: number, head: Head): number {
  let at = from;
  while (words.at(at) !== undefined) {
    if (words.at(at - 1)?.comma === true) break;
    const end = isRepeatAt(words, at, lastVerb(words, at, head))
      ? at + 1
      : afterTail(words, at, listedBase(head.base));
    const next = end > at ? end : afterJoinedVerb(words, at, head.form);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** "and encourages" after "Welcomes" */
function afterJoinedVerb(words: Words, at: number, form: Form): number {
  if (wordAt(words, at) !== 'and' || form === 'base') return at;
  const joined = isAdverb(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(words, joined);
  if (adjectives.has(word)) return form === 'participle' ? joined + 1 : at;
  const forms = verbForms.get(word);
  if (forms === undefined || word !== (form === 'finite' ? forms.finite : forms.participle)) {
    return at;
  }
  return afterTail(words, joined + 1, forms.base);
}

/** Verbs after which "further" may belong to the noun: "Encourages further efforts". */
const takesFurther = new Set(
  'adopt appeal approve be call consider convene demand encourage envisage expect have invite propose recommend request require seek suggest support urge welcome'.split(
    ' ',
  ),
);

/** Words before which "further" is an adverb even so: "Encourages further the …". */
const afterFurther =
  /^(?:the|that|its|their|this|these|those|all|any|each|with|of|to|in|on|upon|for|by|at|a|an|how|considered)$/;

function isRepeatAt(words: Words, at: number, base: string): boolean {
  const word = wordAt(words, at);
  if (word !== 'further') return word === 'also';
  const next = words.at(at + 1);
  if (next === undefined || next.capital || words.at(at)?.comma === true) return true;
  return !takesFurther.has(base) || afterFurther.test(next.word);
}

function isRepeat(word: string): word is 'also' | 'further' {
  return word === 'also' || word === 'further';
}

/** "Continues to encourage further efforts": the verb before the adverb decides. */
function lastVerb(words: Words, at: number, { base }: Head): string {
  return base === 'continue' ? wordAt(words, at - 1) : base;
}

function listedBase(base: string): string {
  return base.endsWith('ise') && verbForms.has(base.replace(/ise$/, 'ize'))
    ? base.replace(/ise$/, 'ize')
    : base;
}
