/** The sections of a part as a drafter chooses among them. */
import type { Part, Section } from '../../model/outline.ts';
import { oneLine } from '../../text/oneLine.ts';
import { shortened } from '../../text/shortened.ts';

export interface NamedSection {
  /** Its place among the sections of the part, from 0. */
  readonly section: number;
  /** "II"; empty where it has none. */
  readonly numeral: string;
  /** In full; empty where it has none. */
  readonly title: string;
  /** "section II, Financing", "the section “Financing”"; no two of one part have the same. */
  readonly name: string;
}

/** Those with a heading, in order. */
export function namedSections({ sections }: Part): readonly NamedSection[] {
  const counts = new Map<string, number>();
  return sections.flatMap((own, section) => {
    if (own.heading === undefined) return [];
    const numeral = oneLine(own.heading.numeral ?? '').trim();
    const title = titleOf(own);
    const name = nameFor(numeral, shortened(title, titleLength));
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [{ section, numeral, title, name: count === 1 ? name : `${name} (${count})` }];
  });
}

/** As long as a menu is wide. */
const titleLength = 50;

/** That of the heading, or of the line below it. */
function titleOf({ heading, titles = [] }: Section): string {
  const own = oneLine(heading?.text ?? '').trim();
  return own === '' ? oneLine(titles[0]?.text ?? '').trim() : own;
}

function nameFor(numeral: string, title: string): string {
  if (numeral === '') return `the section “${title}”`;
  return title === '' ? `section ${numeral}` : `section ${numeral}, ${title}`;
}
