/** References to paragraphs are written as resolutions write them: "paragraph 5 (a)", "the present resolution". */
import type { Resolution } from '../../model/resolution.ts';
import { capitalized } from '../../text/capitalized.ts';
import { isCapital } from '../../text/letters.ts';
import { matchesIn } from '../../text/matches.ts';
import { sourceSpan, type Prose } from '../../text/prose.ts';
import { quotedUpTo } from '../../text/quoted.ts';
import type { Finding, Rule } from '../rule.ts';
import { rewording } from '../rewording.ts';

/** One way to write a reference that is not the usual one. */
interface Form {
  /** Letters it cannot do without: what spares most paragraphs the search. */
  readonly letters: string;
  readonly pattern: RegExp;
  /** The usual way; absent where the words found are right after all. */
  readonly right: (written: string, before: string) => string | undefined;
  /** `kept` where the two cannot mean different things. */
  readonly meaning?: 'kept';
  readonly unless?: (resolution: Resolution) => boolean;
}

/** `Paragraphs 2-4`, `operative paragraph 5(a)`, `sub-paragraph (b)`, `paras. 3 and 4`: a noun and its numbers */
const paragraphs =
  /\b(?:operative )?(?:sub-?)?para(?:graph)?s?\.? (?:\d{1,3}(?![\d/]|\.\d)|\([a-z]{1,5}\))(?: ?\([a-z]{1,5}\))*(?:(?:,? (?:and|or|to) |, | ?[-–] ?)(?:\d{1,3}(?![\d/]|\.\d)|\([a-z]{1,5}\))(?: ?\([a-z]{1,5}\))*)*/gi;

const forms: readonly Form[] = [
  { letters: 'ara', pattern: paragraphs, right: usualReference, meaning: 'kept' },
  {
    letters: 'OP',
    pattern: /\bOP ?\d{1,3}(?![\w-])/g,
    right: (written) => written.replace(/^OP ?/, 'paragraph '),
    meaning: 'kept',
    unless: ({ negotiation }) => negotiation.state === 'open',
  },
  {
    letters: 'his ',
    pattern: /\b[Tt]his (?:draft )?resolution\b/g,
    right: presentResolution,
    // The Security Council calls its texts so.
    unless: ({ profile }) => profile === 'sc',
  },
];

export const referenceForm: Rule = {
  severity: 'information',
  title:
    'Paragraphs are referred to as "paragraph 5 (a)", the text itself as "the present resolution"',
  yieldsTo: ['undefined-paragraph'],
  *check(resolution) {
    const applied = forms.filter(({ unless }) => unless?.(resolution) !== true);
    for (const { body, where } of resolution.readables) {
      if (where !== 'paragraph') continue;
      for (const form of applied) yield* unusual(body.prose, form);
    }
  },
};

function* unusual(prose: Prose, { letters, pattern, right, meaning }: Form): Iterable<Finding> {
  const { text } = prose;
  if (!text.includes(letters)) return;
  const found = matchesIn(pattern, text);
  if (found.length === 0) return;
  const quoted = quotedUpTo(text);
  for (const { index, 0: written } of found) {
    const usual = right(written, text.slice(0, index));
    if (usual === undefined || usual === written || quoted(index)) continue;
    const edits = [rewording(prose, { start: index, written, right: usual })];
    yield {
      span: sourceSpan(prose, index, index + written.length),
      message: `Expected "${usual}", found "${written}"`,
      fixes: [{ title: `Change to "${usual}"`, edits, ...(meaning && { meaning }) }],
    };
  }
}

function usualReference(written: string, before: string): string {
  const [noun = ''] = /^[^\d(]*/.exec(written) ?? [];
  return usualNoun(noun, before) + usualNumbers(noun, written.slice(noun.length));
}

function usualNoun(noun: string, before: string): string {
  const plain = noun
    .replace(/^operative /i, '')
    .replace(/sub-para/i, (sub) => sub.replace('-', ''));
  const full = isInParentheses(before) ? plain : plain.replace(/para(s?)\./i, spelledOut);
  const begins = before === '' || /[.:;!?“"(\]]\s?$/.test(before);
  if (begins) return isCapital(noun) ? capitalized(full) : full;
  return full.toLowerCase();
}

/** `paras.` as `paragraphs`, `Para.` as `Paragraph` */
function spelledOut(short: string): string {
  return `${short.slice(0, 4)}graph${/s/i.test(short) ? 's' : ''}`;
}

/** Abbreviations belong into footnotes and parentheses. */
function isInParentheses(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "5 (a)" for "5(a)", "2 to 4" for "2-4" after the plural. */
function usualNumbers(noun: string, numbers: string): string {
  const spaced = numbers.replace(/(?<=[\d)])\((?=[a-z])/g, ' (');
  return /s\.? $/i.test(noun) ? spaced.replace(/(?<=[\d)]) ?[-–] ?(?=[\d(])/g, ' to ') : spaced;
}

/** `resolution 65/230`, `resolution 1325 (2000)`: a text "this resolution" may mean */
const otherText = /\d\/\d|\(\d{4}\)|\([IVXL]+\)/;

function presentResolution(written: string, before: string): string | undefined {
  if (otherText.test(before)) return undefined;
  const right = written.replace(/^[Tt]his /, 'the present ');
  return written.startsWith('T') ? capitalized(right) : right;
}
