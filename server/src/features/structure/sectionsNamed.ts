/** Lets the section that is named beside a paragraph follow: "section II, paragraph 3" becomes "section III, paragraph 5". */
import type { Reference } from '../../model/reference.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Edit } from '../../text/edit.ts';
import { meantParagraphs } from './meantParagraphs.ts';
import type { Site, Whereabouts } from './whereabouts.ts';

/** Absent where its paragraphs are no longer in one section, or in one without a numeral of its own. */
export function sectionEdits(
  { outline }: Resolution,
  { section, mentions }: Reference,
  whereabouts: Whereabouts,
): readonly Edit[] | undefined {
  if (section === undefined) return [];
  const sites = meantParagraphs(mentions, whereabouts).flatMap(
    (paragraph) => whereabouts.sectionOf(paragraph) ?? [],
  );
  const [site] = sites;
  if (site === undefined) return [];
  const numeral = numeralOf(outline, site);
  if (numeral === undefined || sites.some((other) => other.section !== site.section))
    return undefined;
  return numeral === section.numeral ? [] : [{ span: section.span, newText: numeral }];
}

/** Absent where another section bears it as well. */
function numeralOf({ parts }: Resolution['outline'], { part, section }: Site): string | undefined {
  const sections = parts[part]?.sections ?? [];
  const numeral = sections[section]?.heading?.numeral;
  return sections.some(({ heading }, at) => at !== section && heading?.numeral === numeral)
    ? undefined
    : numeral;
}
