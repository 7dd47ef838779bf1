/** The section a drafter means by a name. */
import type { NamedSection } from './namedSections.ts';

/** `section `, `the section ` */
const noun = /^(?:the )?sections? (?=\S)/;

/** By its numeral or its title, as they are written anywhere: `II`, `II.`, `Section II`, `II. Financing`, `financing`. */
export function sectionCalled(
  sections: readonly NamedSection[],
  named: string,
): NamedSection | undefined {
  const wanted = plain(named);
  const bare = wanted.replace(noun, '');
  return (
    sections.find(({ title, name }) => [title, name].some((one) => plain(one) === wanted)) ??
    sections.find(({ numeral }) => numeral !== '' && plain(numeral) === bare) ??
    sections.find(({ title }) => title !== '' && plain(title) === bare) ??
    sections.find(({ numeral, title }) => plain(`${numeral} ${title}`) === bare)
  );
}

/** Small letters, without marks: only the words tell sections apart. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.,:;“”"'()*_#–—-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}
