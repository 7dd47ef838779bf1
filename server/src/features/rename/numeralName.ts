/** The numeral of an annex, a section or a part, renamed at its heading or where a reference names it. */
import type { Target } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Annex, Heading } from '../../syntax/nodes.ts';
import type { Edit } from '../../text/edit.ts';
import { romanValue } from '../../text/numerals.ts';
import { sourceSpan } from '../../text/prose.ts';
import { refuse, type Refusal } from '../../text/refusal.ts';
import { slice, type Span } from '../../text/span.ts';
import { unreachable } from '../../text/unreachable.ts';
import type { Nameable } from './nameable.ts';

export type Numbered = Extract<Target, { readonly kind: 'annex' | 'heading' }>;

/** `span` is where the numeral stands that the cursor is on; without it, the one of the heading. */
export function numeralName(
  resolution: Resolution,
  numbered: Numbered,
  span?: Span,
): Nameable | Refusal {
  const numeral = numeralOf(numbered);
  const own = numeralSpan(numbered, numeral);
  if (numeral === undefined || own === undefined) {
    return refuse('This heading has no numeral: type one behind it or before it');
  }
  return {
    span: span ?? own,
    name: numeral,
    renamed: (typed) => {
      const name = numeralWritten(numeral, typed);
      if (typeof name !== 'string') return name;
      if (name === numeral) return [];
      if (siblingsOf(resolution, numbered).includes(name)) {
        return refuse(`There is ${article(numbered)} ${name} already`);
      }
      return renamed(resolution, numbered, { own, numeral, name });
    },
  };
}

interface Renaming {
  readonly own: Span;
  readonly numeral: string;
  readonly name: string;
}

function renamed(
  { references, tree }: Resolution,
  numbered: Numbered,
  { own, numeral, name }: Renaming,
): readonly Edit[] {
  const mentions = references
    .flatMap((reference) => reference.mentions)
    .filter(({ target, span }) => isSame(target, numbered) && slice(tree.text, span) === numeral)
    .map(({ span }) => ({ span, newText: name }));
  return [{ span: own, newText: name }, ...mentions].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

function isSame(target: Target, numbered: Numbered): boolean {
  return numbered.kind === 'annex'
    ? target.kind === 'annex' && target.annex === numbered.annex
    : target.kind === 'heading' && target.heading === numbered.heading;
}

/** `II`, `2` or `B`, as the old one is. */
function numeralWritten(old: string, typed: string): string | Refusal {
  const name = typed.trim().replace(/\.$/, '').toUpperCase();
  if (/^\d/.test(old)) {
    return /^[1-9]\d?$/.test(name) ? name : refuse(`"${typed}" is no number such as 2`);
  }
  const isLetter = old.length === 1 && /^[A-Z]$/.test(name);
  const isRoman = romanValue(old) !== undefined && romanValue(name) !== undefined;
  if (isLetter || isRoman) return name;
  const like = romanValue(old) === undefined ? 'letter such as B' : 'Roman numeral such as II';
  return refuse(`"${typed}" is no ${like}`);
}

function numeralOf(numbered: Numbered): string | undefined {
  return numbered.kind === 'annex' ? numbered.annex.numeral : numbered.heading.numeral;
}

/** `Annex `, `APPENDIX `, `Section `: what stands before the numeral */
const noun = /^(?:(?:annex|appendix)\s+|(?:section|part|chapter) )?/i;

function numeralSpan(numbered: Numbered, numeral: string | undefined): Span | undefined {
  const { prose }: Annex['body'] =
    numbered.kind === 'annex' ? numbered.annex.body : numbered.heading.body;
  const start = noun.exec(prose.text)?.[0].length ?? 0;
  return numeral !== undefined && prose.text.startsWith(numeral, start)
    ? sourceSpan(prose, start, start + numeral.length)
    : undefined;
}

/** The numerals of the other annexes, or of the other headings of its kind. */
function siblingsOf({ outline }: Resolution, numbered: Numbered): readonly (string | undefined)[] {
  switch (numbered.kind) {
    case 'annex':
      return outline.annexes.map(({ numeral }) => numeral);
    case 'heading':
      return headingsBeside(outline, numbered.heading).map(({ numeral }) => numeral);
    default:
      return unreachable(numbered);
  }
}

function headingsBeside({ parts }: Resolution['outline'], heading: Heading): readonly Heading[] {
  const of = (some: readonly { readonly heading?: Heading }[]) =>
    some.flatMap((one) => (one.heading === undefined ? [] : [one.heading]));
  const groups = [of(parts), ...parts.map(({ sections }) => of(sections))];
  return groups.find((group) => group.includes(heading)) ?? [];
}

function article(numbered: Numbered): string {
  if (numbered.kind === 'annex') return 'an annex';
  return `a ${numbered.heading.role}`;
}
