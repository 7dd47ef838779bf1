/** The organ of a cited resolution is named when it is first cited, and it is the right one. */
import {
  economicAndSocialCouncil,
  generalAssembly,
  humanRightsCouncil,
  securityCouncil,
  type Organ,
} from '../../lexicon/organs.ts';
import type { Citation } from '../../model/citation.ts';
import { canNumber } from '../../model/organOfCitation.ts';
import type { Finding, Rule } from '../rule.ts';

export const citationOrgan: Rule = {
  severity: 'information',
  profiles: { hrc: 'hint', ecosoc: 'hint', sc: 'off' },
  title: 'The organ of a cited resolution is named when it is first cited',
  yieldsTo: ['citation-form', 'citation-mismatch'],
  *check(resolution, { groundwork }) {
    const own = resolution.outline.parts[0]?.organLine?.organ;
    const judged = new Set(groundwork.ownCitations());
    const named = new Set<Organ>();
    for (const citation of resolution.citations) {
      const finding = judged.has(citation)
        ? (wrongOrgan(citation, own) ?? unnamedOrgan(citation, own, named))
        : undefined;
      if (finding !== undefined) yield finding;
      // One finding an organ is enough: who names it there has named it for all that follow.
      if (citation.organ !== undefined) named.add(citation.organ);
    }
  },
};

function wrongOrgan(citation: Citation, own: Organ | undefined): Finding | undefined {
  if (citation.group.numbers[0] !== citation.cited) return undefined;
  return citation.by === 'its' ? notIts(citation, own) : notOfNamed(citation);
}

/** "its resolution 65/230" in a text of the Commission on Crime Prevention and Criminal Justice. */
function notIts(citation: Citation, own: Organ | undefined): Finding | undefined {
  const { cited, organ, kind, number, body, whole } = citation;
  if (own === undefined || canNumber(own, cited.found)) return undefined;
  const before = body.prose.text.slice(0, cited.found.start);
  if (!afterOpening.test(before)) return undefined;
  const belongs = organ === undefined ? 'another organ' : `the ${organ.name}`;
  return {
    span: whole,
    message: `A ${kind} with the number ${number} is not one of the ${own.name}: expected ${belongs} to be named, found "its"`,
  };
}

/** `Recalling also its relevant resolutions `: only the draft's own organ can be meant, unlike in `that, in its decision 3/COP.15, the Conference` */
const afterOpening = /^[A-Za-z](?:[a-z ]|, )+(?<!\b(?:in|by|through|under) )\bits [^A-Z]*$/;

/** How these number does not leave any doubt; commissions have changed their ways. */
const steady: readonly Organ[] = [
  generalAssembly,
  securityCouncil,
  economicAndSocialCouncil,
  humanRightsCouncil,
];

/** "Security Council resolution 65/230" */
function notOfNamed({ cited, organ, by, number, kind, whole }: Citation): Finding | undefined {
  if (by !== 'name' || organ === undefined || !steady.includes(organ)) return undefined;
  if (canNumber(organ, cited.found)) return undefined;
  return {
    span: whole,
    message: `The ${organ.name} has no ${kind} with a number such as ${number}: expected another organ or another number`,
  };
}

/** `, adopted by the Assembly`, ` by the Subcommission` */
const namedBehind = /\bby the [A-Z]/;
const reach = 200;

/** `its relevant ` before the keyword: the organ of the draft, whichever it is */
const itsOwn = /\bits (?:[a-z-]+,? ){0,5}$/i;
const itsReach = 80;

function unnamedOrgan(
  citation: Citation,
  own: Organ | undefined,
  named: ReadonlySet<Organ>,
): Finding | undefined {
  const { organ, by, cited, kind, number, body, span, group } = citation;
  if (by !== 'shape' || organ === undefined || named.has(organ)) return undefined;
  const before = body.prose.text.slice(0, cited.found.start);
  const behind = body.prose.text.slice(cited.end, cited.end + reach);
  if (before.includes(organ.name) || before.includes(organ.noun)) return undefined;
  if (
    namedBehind.test(behind) ||
    itsOwn.test(body.prose.text.slice(0, group.start).slice(-itsReach))
  )
    return undefined;
  const right = organ === own ? `its ${kind} ${number}` : `${organ.name} ${kind} ${number}`;
  return { span, message: `Expected the organ to be named where it is first cited: "${right}"` };
}
