/** Words with a line break or a blank behind their hyphen: `inter-` / `governmental`, `well- being`. */
import { compounds, houseCompounds } from '../lexicon/compounds.ts';
import type { Resolution } from '../model/resolution.ts';
import { matchesIn } from '../text/matches.ts';
import { once } from '../text/once.ts';
import { span, type Span } from '../text/span.ts';
import { isText, type Debris } from './debris.ts';
import type { Fix } from './rule.ts';

/** `-` and a blank or a line break; an empty line breaks a paragraph, not a word */
const breakInWord = /[-\u00ad](?:[ \t]+|[ \t]*(?:\r?\n\f?|\f)[ \t]*)(?=\w{2})/y;

/** `short- and long-term` */
const linkingWord = /^(?:and|or|to|nor|as|but|than|versus)$/;

const notLetter = /[^a-z]/i;

/** No word is longer. */
const longest = 40;

export function brokenWords(resolution: Resolution): readonly Debris[] {
  const { text } = resolution.tree;
  const isPartOfText = isText(resolution);
  const gaps = gapsIn(text);
  const isKnown = wordsWritten(text, gaps.length);
  return gaps.flatMap(({ start: index, end }): readonly Debris[] => {
    const gap = text.slice(index, end);
    const left =
      text
        .slice(Math.max(0, index - longest), index)
        .split(notLetter)
        .at(-1) ?? '';
    const right = text.slice(end, end + longest).split(notLetter)[0] ?? '';
    const range = span(index - left.length, end + right.length);
    if (left === '' || linkingWord.test(right)) return [];
    const marks = marksBetween(isKnown, { left, gap, right });
    if (marks.length === 0 || !isPartOfText(range)) return [];
    const words = marks.map((mark) => `${left}${mark}${right}`);
    return [
      {
        kind: 'word',
        // Within a line it reads well enough.
        ...(/[\n\f]/.test(gap) ? {} : { severity: 'information' as const }),
        span: range,
        message: `Expected ${words.map((word) => `"${word}"`).join(' or ')}, found a break within the word`,
        fixes: words.map((word, at): Fix => {
          const edits = [{ span: span(index, end), newText: marks[at] ?? '' }];
          return {
            title: `Join to "${word}"`,
            edits,
            meaning: words.length > 1 ? 'unsure' : 'kept',
          };
        }),
      },
    ];
  });
}

/** Hyphens are few, and quicker found than tried at every letter. */
function gapsIn(text: string): readonly Span[] {
  return ['-', '\u00ad'].flatMap((hyphen) => {
    const gaps: Span[] = [];
    for (let at = text.indexOf(hyphen); at !== -1; at = text.indexOf(hyphen, at + 1)) {
      breakInWord.lastIndex = at;
      if (breakInWord.test(text)) gaps.push(span(at, breakInWord.lastIndex));
    }
    return gaps;
  });
}

interface Halves {
  readonly left: string;
  readonly gap: string;
  readonly right: string;
}

/** `non- governmental` */
const prefix = /^(?:anti|co|inter|multi|non|post|re|self|well)$/i;
/** `non-` / `cooperative`: the hyphen belongs to the word wherever the line ends. */
const firmPrefix = /^(?:non|self)$/i;

/** What belongs between the halves: a hyphen, nothing, one of the two, or neither where it may be a dash. */
function marksBetween(
  isKnown: (word: string) => boolean,
  { left, gap, right }: Halves,
): readonly ('-' | '')[] {
  const solid = `${left}${right}`;
  const atLineEnd = /[\n\f]/.test(gap);
  if (!atLineEnd && gap.startsWith('\u00ad')) return [];
  if ((atLineEnd ? firmPrefix : prefix).test(left) || isHyphenated(solid)) return ['-'];
  if (isKnown(`${left}-${right}`)) return ['-'];
  if (!atLineEnd) return [];
  // A soft hyphen is there for the end of the line alone.
  return gap.startsWith('\u00ad') || isKnown(solid) ? [''] : ['', '-'];
}

/** Whether a word stands in the text; where many are asked for all its words are gathered once. */
function wordsWritten(text: string, asked: number): (word: string) => boolean {
  if (asked <= fewWords) return (word) => isWritten(text, word);
  const gathered = once(() => wordsIn(text));
  return (word) => gathered().has(word);
}

/** So many words are sooner looked for than all gathered. */
const fewWords = 50;

function isWritten(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[a-z]/i.test(around)) return true;
  }
  return false;
}

/** `well`, `being` and, of two that a hyphen links, `well-being` */
function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let [last, end] = ['', 0];
  for (const { 0: word, index } of matchesIn(lettersInARow, text)) {
    words.add(word);
    if (index === end + 1 && text[end] === '-') words.add(`${last}-${word}`);
    [last, end] = [word, index + word.length];
  }
  return words;
}

const lettersInARow = /[a-z]+/gi;

function isHyphenated(solid: string): boolean {
  const lower = solid.toLowerCase();
  return compounds.has(lower) || houseCompounds.has(lower);
}
