/** The date of a cited resolution stands where it is first mentioned, and only there. */
import { securityCouncil } from '../../lexicon/organs.ts';
import { isoDate } from '../../lexicon/writtenDates.ts';
import type { Citation } from '../../model/citation.ts';
import type { Resolution } from '../../model/resolution.ts';
import { span } from '../../text/span.ts';
import { corpusDates, type CorpusDate } from '../corpusDates.ts';
import { behindLink } from '../ending.ts';
import type { Finding, Fix, Rule, RuleContext } from '../rule.ts';

export const citationDate: Rule = {
  severity: 'information',
  profiles: { ecosoc: 'hint', hrc: 'hint', sc: 'off' },
  title: 'The date of a cited resolution stands where it is first mentioned, and only there',
  yieldsTo: ['citation-mismatch'],
  *check(resolution, context) {
    const partOf = new Map(resolution.readables.map(({ body, part }) => [body, part]));
    const mentions = new Map<string, Mention>();
    for (const citation of context.groundwork.ownCitations()) {
      const key = keyOf(citation);
      if (key === undefined) continue;
      const part = partOf.get(citation.body) ?? 0;
      const before = mentions.get(key);
      const finding =
        before === undefined
          ? missingDate(citation, resolution, context)
          : repeatedDate(citation, resolution, { before, part, mentions });
      if (finding !== undefined) yield finding;
      if (before?.citation.date === undefined) mentions.set(key, { citation, part });
    }
  },
};

/** Where a resolution was first given a date; where it was first mentioned as long as it had none. */
interface Mention {
  readonly citation: Citation;
  readonly part: number;
}

/** Decisions are often cited without a date. */
function keyOf({ organ, number, kind }: Citation): string | undefined {
  return organ === undefined || kind === 'decision' ? undefined : `${organ.name} ${number}`;
}

function missingDate(
  citation: Citation,
  { tree }: Resolution,
  { library }: RuleContext,
): Finding | undefined {
  const { date, organ, number, span: place } = citation;
  if (date !== undefined || organ === undefined || isDatedAround(citation)) return undefined;
  const known = corpusDates(library.of(organ.name, number));
  const [only] = known;
  return {
    span: place,
    message: `Expected the date of resolution ${number} where it is first mentioned`,
    // The number bears the year already.
    ...(organ === securityCouncil ? { severity: 'hint' } : {}),
    ...(only !== undefined && known.length === 1
      ? { fixes: [dateFix(citation, tree.text, only)] }
      : {}),
  };
}

function dateFix({ span: { end } }: Citation, draft: string, date: CorpusDate): Fix {
  const at = behindLink(draft, end);
  return {
    title: `Add "of ${date.written}"`,
    edits: [{ span: span(at, at), newText: ` of ${date.written}` }],
    // The only text that says so may err.
    ...(date.attested === 'sure' ? {} : { meaning: 'unsure' }),
  };
}

/** `, adopted by the General Assembly on 25 September 2015`, `, entitled “…”, adopted on 16 and 18 September 1998` */
const adoptedBehind = /^[^;]{0,200}?\badopted [^;.]{0,80}?(?:19|20)\d\d\b/;

/** `the adoption on 16 June 2025 of its resolution`, `on 23 September 2024 in New York, at which resolution` */
const adoptedBefore =
  /\b(?:19|20)\d\d[, ][^;]{0,100}?(?:of (?:its )?|at which (?:[A-Z][a-z]+ ){0,2}|where )resolutions? $/;

/** ` of 15 of December of 2022`: a date in a form that was not understood */
const oddDate = /^,? (?:of|dated) (?:the )?\d/;

function isDatedAround({ body, cited, group }: Citation): boolean {
  const { text } = body.prose;
  const before = text.slice(Math.max(0, cited.found.start - 160), cited.found.start);
  const next = group.numbers[group.numbers.indexOf(cited) + 1];
  // "resolutions 70/262 and 2282 (2016) of 27 April 2016": twins of two organs.
  const isTwin = next?.date !== undefined && next.found.shape !== cited.found.shape;
  return (
    isTwin ||
    oddDate.test(text.slice(cited.end, cited.end + 20)) ||
    adoptedBehind.test(text.slice(cited.end, cited.end + 300)) ||
    adoptedBefore.test(before)
  );
}

interface Before {
  readonly before: Mention;
  /** Of the citation that comes again. */
  readonly part: number;
  readonly mentions: ReadonlyMap<string, Mention>;
}

function repeatedDate(
  { date, cited, number, span: place, group, organ }: Citation,
  { tree }: Resolution,
  { before, part, mentions }: Before,
): Finding | undefined {
  const given = before.citation.date;
  if (date === undefined || given === undefined || before.part !== part) return undefined;
  // "69/193 and 69/196 of 18 December 2014": the other number may need the date.
  const sharers = group.numbers.filter((other) => other.date === cited.date);
  const isNeeded = sharers.some(({ found }) => {
    const first = mentions.get(`${organ?.name} ${found.number}`);
    return first === undefined || first.citation.group === group;
  });
  if (cited.dateOf !== 'own' || isNeeded) return undefined;
  return {
    span: date.span,
    message: `Expected the date of resolution ${number} only where it is first mentioned`,
    severity: 'hint',
    related: [{ span: given.span, message: 'The date was given here' }],
    fixes: [
      {
        title: 'Leave out the date',
        edits: [{ span: span(behindLink(tree.text, place.end), date.span.end), newText: '' }],
        // One of two dates is wrong, and nobody but the drafter knows which.
        ...(isoDate(date) === isoDate(given) ? {} : { meaning: 'unsure' }),
      },
    ],
  };
}
