/** What a section is called in a sentence to the drafter. */
import type { Outline } from '../../model/outline.ts';
import { oneLine } from '../../text/oneLine.ts';
import { shortened } from '../../text/shortened.ts';

const titleLength = 60;

/** "section II", "the section “Financing”", "the section before the first heading" */
export function sectionName(
  { parts }: Outline,
  { part, section }: { readonly part: number; readonly section: number },
): string {
  const heading = parts[part]?.sections[section]?.heading;
  if (heading === undefined) return 'the section before the first heading';
  if (heading.numeral !== undefined) return `section ${oneLine(heading.numeral)}`;
  return `the section “${shortened(oneLine(heading.text).trim(), titleLength)}”`;
}
