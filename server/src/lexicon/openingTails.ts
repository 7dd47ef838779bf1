/** What may follow the first verb or adjective of an opening and still belong to it. */
import { wordAt, type WordsAhead as Words } from './openingWords.ts';
import { follows, phraseIndex, phraseLength } from './phraseIndex.ts';
import { adjectives, verbForms } from './verbs.ts';

/** Where a tail that begins at a word ends; the same place where there is none. */
type Tail = (words: Words, at: number, head: string) => number;

/** Complements that make one expression with their verb: "takes note", "calls upon". By base form. */
const fixedTails: Readonly<Record<string, readonly string[]>> = {
  attach: ['importance', 'great importance', 'particular importance'],
  appeal: ['urgently', 'for'],
  bear: ['in mind'],
  believe: ['it necessary'],
  bring: ['to the attention'],
  call: ['upon', 'on', 'for', 'attention', 'the attention', 'again upon', 'again for'],
  commit: ['itself'],
  condemn: [
    'in the strongest terms',
    'in the strongest possible terms',
    'unequivocally',
    'without reservation',
  ],
  consider: ['it alarming', 'it important', 'it necessary', 'it essential'],
  deplore: ['in the strongest terms'],
  draw: ['attention', 'the attention', 'particular attention'],
  have: ['in mind', 'regard'],
  invite: ['the attention'],
  keep: ['in mind'],
  lend: ['its support', 'its full support'],
  look: ['forward', 'ahead'],
  make: ['an urgent appeal', 'an appeal'],
  pay: ['tribute', 'special tribute', 'homage'],
  point: ['out'],
  recommit: ['itself', 'firmly'],
  stand: ['ready'],
  take: [
    'note',
    'into account',
    'into consideration',
    'account',
    'cognizance',
    'due note',
    'careful note',
  ],
};

const fixedTailWords: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(fixedTails).map(([base, tails]) => [
    base,
    tails.map((tail) => tail.split(' ')).toSorted((a, b) => b.length - a.length),
  ]),
);

/** "takes" without its complement is not an opening of the tables. */
export const needsTail: ReadonlySet<string> = new Set([
  'attach',
  'bear',
  'be',
  'bring',
  'build',
  'call',
  'have',
  'keep',
  'look',
  'make',
  'point',
  'stand',
  'take',
]);

/** Adverbs and phrases that may stand in any opening; "in this regard" only before also and further. */
const manners = phraseIndex([
  'in this regard also',
  'in this regard further',
  'once again',
  'once more',
  'again',
  'in particular',
  'especially',
  'particularly',
]);

const degrees = new Set(
  `continued continuing considerable deep deepest deepening extreme firm firmest full grave gravest great greatest growing
  heartfelt high increasing much particular profound renewed serious sincere sincerest special strong strongest unequivocal
  unwavering utmost very warm warmest previous unreserved abiding`.split(/\s+/),
);

/** With "with": "notes with concern". */
const feelings = new Set(
  `alarm anger anxiety appreciation approval concern concerns dismay disappointment distress gratification gratitude indignation
  interest regret relief sadness satisfaction shock sorrow thanks`.split(/\s+/),
);

/** With "its": "reiterates its call". */
const stances = new Set(
  `abhorrence alarm appeal appeals appreciation approval belief call calls commendation commitment commitments concern concerns
  condemnation condolences confidence conviction demand demands determination dismay distress encouragement endorsement expectations
  gratitude hope indignation intention invitation opposition outrage readiness recognition regret request requests resolve
  satisfaction solidarity support sympathy thanks willingness wish`.split(/\s+/),
);

/** Verbs that take a stance as their object. */
const voicing = new Set(
  'affirm confirm declare emphasize express extend pledge re-emphasize reaffirm recall reiterate renew stress underline underscore voice'.split(
    ' ',
  ),
);

/** Verbs that take a feeling or stance without "its". */
const voicingBare = new Set(['express', 'extend', 'reiterate', 'share', 'voice']);

const opinions = new Set(['belief', 'conviction', 'hope', 'opinion', 'view', 'wish']);

/** "convinced", after "is", "remains", "being". */
const states: Tail = (words, at, head) => {
  if (head !== 'be' && head !== 'remain') return at;
  let next = at;
  while (isAdverb(wordAt(words, next))) next += 1;
  const word = wordAt(words, next);
  if (!adjectives.has(word) && word !== 'of') return at;
  if (word !== 'of') return next + 1;
  return follows(words, next, ['of', 'the', 'opinion']) ||
    follows(words, next, ['of', 'the', 'view'])
    ? next + 3
    : at;
};

/** "carefully considered", after "having" and "has". */
const perfects: Tail = (words, at, head) => {
  if (head !== 'have') return at;
  const next = isAdverb(wordAt(words, at)) ? at + 1 : at;
  const word = wordAt(words, next);
  if (word === 'taken') return fixed(words, next + 1, 'take');
  return /(?:ed|en|ught|eard|et|earnt)$/.test(word) ? next + 1 : at;
};

const fixed: Tail = (words, at, head) => {
  const tail = fixedTailWords.get(head)?.find((candidate) => follows(words, at, candidate));
  return at + (tail?.length ?? 0);
};

const manner: Tail = (words, at) => at + phraseLength(manners, words, at);

/** "with deep concern", "with appreciation and satisfaction" */
const withFeeling: Tail = (words, at) => {
  if (wordAt(words, at) !== 'with') return at;
  const noun = afterDegrees(words, at + 1);
  return feelings.has(wordAt(words, noun)) ? afterPair(words, noun + 1, feelings) : at;
};

/** "its deep concern", "its call upon", "deep appreciation", "the hope" */
const stance: Tail = (words, at, head) => {
  const bare = voicingBare.has(head);
  const first = wordAt(words, at);
  if (first === 'its') return bare || voicing.has(head) ? afterStance(words, at, at + 1) : at;
  if (!bare) return at;
  return first === 'the' ? afterThe(words, at) : afterStance(words, at, at);
};

/** "to encourage", "to express particular concern", after "continues" */
const continuing: Tail = (words, at, head) => {
  if (head !== 'continue' || wordAt(words, at) !== 'to') return at;
  const verb = wordAt(words, at + 1);
  const base = verbForms.get(verb)?.base;
  if (base !== verb) return at;
  return stance(words, states(words, at + 2, base), base);
};

const tails: readonly Tail[] = [fixed, states, perfects, manner, withFeeling, stance, continuing];

/** The end of the first tail that begins at a word, or that word's place where none does. */
export function afterTail(words: Words, at: number, head: string): number {
  for (const tail of tails) {
    const end = tail(words, at, head);
    if (end > at) return end;
  }
  return at;
}

/** "strongly", "once" is none: adverbs of degree that stand before a verb or adjective. */
export function isAdverb(word: string): boolean {
  return (
    (word.length > 4 && word.endsWith('ly')) || /^(?:ever|also|further|very|most|still)$/.test(word)
  );
}

function afterStance(words: Words, at: number, from: number): number {
  const noun = afterDegrees(words, from);
  if (!stances.has(wordAt(words, noun))) return at;
  const end = afterPair(words, noun + 1, stances);
  if (!/^calls?$/.test(wordAt(words, end - 1))) return end;
  return /^(?:upon|on|for)$/.test(wordAt(words, end)) ? end + 1 : end;
}

function afterThe(words: Words, at: number): number {
  const noun = afterDegrees(words, at + 1);
  const word = wordAt(words, noun);
  return opinions.has(word) || feelings.has(word) ? noun + 1 : at;
}

function afterDegrees(words: Words, at: number): number {
  let next = at;
  while (degrees.has(wordAt(words, next))) next += 1;
  return next;
}

/** Past "and satisfaction" too, where a second noun of the same kind is joined on. */
function afterPair(words: Words, at: number, nouns: ReadonlySet<string>): number {
  if (wordAt(words, at) !== 'and' || words.at(at - 1)?.comma === true) return at;
  const second = afterDegrees(words, at + 1);
  return nouns.has(wordAt(words, second)) ? second + 1 : at;
}
