/** Fixes for misnumbered paragraphs and subparagraphs. */
import type { Label } from '../model/numbering.ts';
import { countsOn, renumbering, renumberingFrom } from '../model/renumber.ts';
import type { Resolution } from '../model/resolution.ts';
import type { Fix } from './rule.ts';

/** More wrong numbers than this are better put right all at once. */
const mostSingleFixes = 20;

/** The fix of each misnumbered paragraph; `title` says what it changes to. */
export function renumberFixes(resolution: Resolution): (label: Label, title: string) => Fix {
  const faults = resolution.numbering.filter(({ fault }) => fault !== undefined);
  if (faults.length > mostSingleFixes) {
    const all = { title: 'Renumber the whole draft', edits: renumbering(resolution) };
    return () => all;
  }
  return (label, title) => ({
    title: countsOn(resolution, label) ? `${title}, and those that follow` : title,
    edits: renumberingFrom(resolution, label),
  });
}
