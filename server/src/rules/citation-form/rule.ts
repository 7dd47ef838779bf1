/** Resolutions are cited by organ and number, each in its form. */
import type { Organ } from '../../lexicon/organs.ts';
import type { Citation } from '../../model/citation.ts';
import type { Resolution } from '../../model/resolution.ts';
import { rewording } from '../rewording.ts';
import type { Finding, Fix, Rule } from '../rule.ts';
import { impossibleNumber } from '../impossibleNumbers.ts';
import { introduction } from '../citationKeyword.ts';
import { mayFollow } from '../mayFollow.ts';
import { symbolInText } from '../symbolsInText.ts';

export const citationForm: Rule = {
  severity: 'warning',
  title: 'Resolutions are cited by organ and number, each in its form',
  *check(resolution, { groundwork }) {
    const seen = new Set<string>();
    for (const citation of groundwork.ownCitations()) {
      const { cited, group, number } = citation;
      const finding = faultOfNumber(citation, resolution, seen);
      if (finding !== undefined) yield finding;
      else if (cited === group.numbers[0]) yield* introduction(citation, resolution);
      seen.add(number);
    }
  },
};

function faultOfNumber(
  citation: Citation,
  resolution: Resolution,
  seen: ReadonlySet<string>,
): Finding | undefined {
  if (citation.cited.organ !== undefined)
    return mayFollow(resolution, 'sc') ? undefined : symbolInText(citation);
  if (isBare(citation))
    return seen.has(citation.number)
      ? undefined
      : missingYear(citation, resolution.outline.parts[0]?.organLine?.organ);
  return impossibleNumber(citation) ?? otherForm(citation);
}

function writtenNumber({ body, cited }: Citation): string {
  return body.prose.text.slice(cited.found.start, cited.found.end);
}

/** `resolution 1325`: read as one of the Security Council. */
function isBare(citation: Citation): boolean {
  return /^\d+$/.test(writtenNumber(citation));
}

/** "Security Council resolution 1325"; where the organ was only guessed from the number, nobody knows. */
function missingYear(citation: Citation, own: Organ | undefined): Finding | undefined {
  const { organ, by, span, number } = citation;
  const isOwn = own !== undefined && organ === own;
  if (by === 'shape' && !isOwn) return undefined;
  return {
    span,
    message: `Expected "${number}", found "${writtenNumber(citation)}" without its year`,
    // The Council itself has left the year out for some time where a date followed.
    ...(isOwn ? { severity: 'information' } : {}),
    fixes: [numberFix(citation)],
  };
}

/** `65/230A`, `1325(2000)`, `217(III)A` */
function otherForm(citation: Citation): Finding | undefined {
  const written = writtenNumber(citation);
  // A dash that does not break looks the same; letters in brackets are those of library catalogues.
  if (written.replace(/[‑–]/g, '-') === citation.number || written.includes('[')) return undefined;
  return {
    span: citation.span,
    message: `Expected "${citation.number}", found "${written}"`,
    fixes: [numberFix(citation)],
  };
}

function numberFix(citation: Citation): Fix {
  const { body, cited, number } = citation;
  const written = writtenNumber(citation);
  return {
    title: `Write "${number}"`,
    edits: [rewording(body.prose, { start: cited.found.start, written, right: number })],
    meaning: 'kept',
  };
}
