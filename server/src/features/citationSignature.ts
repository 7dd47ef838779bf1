/** While a resolution is being cited: how the citation goes on, and what is known of the resolution. */
import type { Library } from '../corpus/known.ts';
import type { Citation } from '../model/citation.ts';
import type { Resolution } from '../model/resolution.ts';
import { span, type Span } from '../text/span.ts';
import { dateLine } from './hover/dateLine.ts';
import { impliedYear } from './hover/impliedYear.ts';
import { escaped } from './writing/escaped.ts';
import { citationBegun, citationGoesOn, type Step } from './signature/citationStep.ts';

export interface CitationSignatures {
  readonly signatures: readonly Signature[];
  /** The form that is being written. */
  readonly active: number;
  /** The number, or what follows it. */
  readonly activeParameter: number;
  /** What is known of the resolution, or the year its number implies; absent where nothing is. */
  readonly markdown?: string;
}

interface Signature {
  /** "resolution NUMBER of DATE" */
  readonly label: string;
  /** Where in the label its two parts stand. */
  readonly parameters: readonly Span[];
}

/** Only inside a citation: behind the organ and "resolution", up to the end of its date or title. */
export function citationSignatureAt(
  resolution: Resolution,
  library: Library,
  offset: number,
): CitationSignatures | undefined {
  const { text } = resolution.tree;
  const citation = lastBefore(resolution, offset);
  const goesOn = citation && citationGoesOn(text, citation, offset);
  if (citation !== undefined && goesOn !== undefined) {
    const markdown = knownOf(library, citation);
    return {
      ...signaturesOf(citation.kind, goesOn),
      ...(markdown === '' ? {} : { markdown }),
    };
  }
  const begun = citationBegun(text, offset);
  return begun && signaturesOf(begun, 'number');
}

function lastBefore({ citations }: Resolution, offset: number): Citation | undefined {
  let last: Citation | undefined;
  for (const citation of citations) {
    const { start } = citation.span;
    if (start < offset && start >= (last?.span.start ?? 0)) last = citation;
  }
  return last;
}

function signaturesOf(kind: Citation['kind'], step: Step): CitationSignatures {
  return {
    signatures: [
      signature(`${kind} `, ['NUMBER', ' of ', 'DATE']),
      signature(`${kind} `, ['NUMBER', ', entitled “', 'TITLE', '”']),
    ],
    active: step === 'title' ? 1 : 0,
    activeParameter: step === 'number' ? 0 : 1,
  };
}

/** Every other part is a word between. */
function signature(before: string, parts: readonly string[]): Signature {
  let label = before;
  const parameters: Span[] = [];
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 0) parameters.push(span(label.length, label.length + part.length));
    label += part;
  }
  return { label, parameters };
}

function knownOf(library: Library, citation: Citation): string {
  const known = citation.organ && library.of(citation.organ.name, citation.number);
  if (known === undefined) return impliedYear(citation);
  const about = known.title ?? known.subjects[0]?.text ?? '';
  return [about === '' ? '' : `**${escaped(about)}**`, dateLine(known, undefined)]
    .filter((line) => line !== '')
    .join('\n\n');
}
