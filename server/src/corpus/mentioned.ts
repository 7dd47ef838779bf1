/** What one citation says of one resolution. */
import { citingDate } from './citingDate.ts';
import { citingName } from './citingName.ts';
import type { Source } from './known.ts';
import type { NamedText } from './namedText.ts';
import type { SaidInWords } from './statementIn.ts';

export interface Mentioned {
  readonly organ: string;
  readonly number: string;
  readonly kind: 'resolution' | 'decision';
  /** Of the citation: "paragraph 3". */
  readonly place: string;
  /** ISO */
  readonly date?: string;
  readonly said?: SaidInWords;
  /** "annex", "annex II: Salvador Declaration" */
  readonly annex?: string;
  /** The sentence by which the text, an adopted one, supersedes it as a whole. */
  readonly supersedes?: string;
}

/** The same with the text it stands in. */
export interface SourcedMention extends Omit<Mentioned, 'place'> {
  readonly source: Source;
}

/** Adds the text the mentions stand in. */
export function sourcedBy(citing: NamedText): (mention: Mentioned) => SourcedMention {
  const date = citingDate(citing);
  const named = { name: citingName(citing), file: citing.file };
  return ({ place, ...rest }) => ({
    ...rest,
    source: { ...named, place, ...(date !== undefined && { date }) },
  });
}
