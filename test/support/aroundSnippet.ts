/** A snippet's default text in the smallest draft in which it is at home, and otherwise without fault. */
import type { Snippet } from './snippets.ts';

/** The whole draft; a snippet that is one already is returned as it is. */
export function aroundSnippet({ name, place, text }: Snippet): string {
  // `Acting under Chapter VII [Security Council]`
  const organ = /\[([^[\]]+)\]$/.exec(name)?.[1] ?? 'General Assembly';
  switch (place) {
    case 'draft':
      return text;
    case 'preambular':
      return draft({ organ, preamble: [...sameOpeningBefore(text), text] });
    case 'operative':
      return draft({ organ, operative: operativeAround(text, organ) });
    case 'part':
      return aroundPart(text);
  }
}

interface Frame {
  readonly organ?: string;
  readonly before?: string;
  readonly organLine?: string;
  readonly preamble?: readonly string[];
  readonly operative?: readonly string[];
  readonly after?: readonly string[];
}

const closing = '*Supports* the efforts of Member States';

/** The Security Council has a last paragraph of its own. */
function closingOf(organ: string): string {
  return organ === 'Security Council' ? '*Decides* to remain seized of the matter' : closing;
}

function draft(frame: Frame): string {
  const { organ = 'General Assembly', organLine = `*The ${organ}*,` } = frame;
  const title = organ === 'Security Council' ? [] : ['# International cooperation'];
  const operative = frame.operative ?? [
    '1. *Emphasizes* its importance;',
    `2. ${closingOf(organ)}.`,
  ];
  const text = operative.join('\n');
  const blocks = [
    ...title,
    organLine,
    ...(frame.preamble ?? ['*Considering* its responsibilities,']),
    ...operative,
    ...(frame.after ?? annexesNamedIn(text)),
  ];
  return `${frame.before ?? ''}${blocks.map((block) => block.trimEnd()).join('\n\n')}\n`;
}

function annexesNamedIn(text: string): readonly string[] {
  return text.includes('annex to the present resolution')
    ? ['# Annex', '## Terms of reference', '1. The working group shall meet once a year.']
    : [];
}

/** "Recalling further" wants a "Recalling also" before it, and that a "Recalling". */
function sameOpeningBefore(text: string): readonly string[] {
  const plain = '*Recalling* its resolution 55/63 of 4 December 2000,';
  const also = '*Recalling also* its resolution 56/121 of 19 December 2001,';
  if (text.startsWith('*Recalling further*')) return [plain, also];
  return text.startsWith('*Recalling also*') ? [plain] : [];
}

/** Paragraphs before it up to its number, and one after it unless it ends the text. */
function operativeAround(text: string, organ: string): readonly string[] {
  const number = Number(/^\d+/.exec(text)?.[0]);
  // `3. *Further requests* …`
  const adverbial = /^\d+\. \*(?:Also|Further) ([^*]+)\*/.exec(text)?.[1];
  const before = Array.from({ length: number - 1 }, (_, index) => {
    if (adverbial === undefined) return `${index + 1}. ${closing};`;
    const adverb = index === 0 ? '' : 'Also ';
    const verb = index === 0 ? capitalized(adverbial) : adverbial;
    return `${index + 1}. *${adverb}${verb}* Member States to cooperate;`;
  });
  return [...before, text, ...(text.endsWith(';') ? [`${number + 1}. ${closingOf(organ)}.`] : [])];
}

function capitalized(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** Brackets and changes are at home in a negotiation. */
const negotiated = '---\nstatus: negotiation\n---\n\n';

/** The first characters of a part tell where it stands. */
function aroundPart(text: string): string {
  const framed = parts.find(({ start }) => text.startsWith(start));
  return framed === undefined
    ? draft({
        before: negotiated,
        operative: [`1. *Emphasizes* ${text} its importance;`, `2. ${closing}.`],
      })
    : draft(framed.frame(text));
}

const first = '1. *Emphasizes* its importance;';
const last = `2. ${closing}.`;
const call = '*Considering* its report,[^1]';

const parts: readonly { readonly start: string; readonly frame: (text: string) => Frame }[] = [
  { start: '---', frame: (text) => ({ before: `${text}\n` }) },
  { start: '*The ', frame: (text) => ({ organLine: text }) },
  { start: '# Annex I\n', frame: (text) => annexed('annexes I and II', text) },
  { start: '# Annex', frame: (text) => annexed('the annex', text) },
  { start: '[^1]:', frame: (text) => ({ preamble: [call], after: [text] }) },
  { start: '[^1]', frame: (text) => ({ preamble: [`*Considering* its report,${text}`] }) },
  { start: '(a)', frame: (text) => ({ operative: subparagraphs(text) }) },
  { start: '## ', frame: (text) => ({ operative: [first, text, last] }) },
  { start: '[1 bis.', frame: (text) => ({ operative: [first, text, last] }) },
  {
    // A suppression that suppresses nothing is a finding itself.
    start: '<!-- resolution-disable',
    frame: (text) => ({ operative: [`${text.trimEnd()}\n1. ${closing},`, '2. *Thanks* them.'] }),
  },
  { start: '<!--', frame: (text) => ({ operative: [text, first, last] }) },
];

function annexed(named: string, text: string): Frame {
  return {
    operative: [`1. *Adopts* the text contained in ${named} to the present resolution;`, last],
    after: [text],
  };
}

/** The editor gives every line the indentation of the line it stands on. */
function subparagraphs(text: string): readonly string[] {
  const indented = text.replaceAll(/^(?=.)/gm, '    ');
  return ['1. *Requests* the Secretary-General:', indented, last];
}
