/** Every operative paragraph but the last ends with a semicolon; a colon stands before subparagraphs. */
import type { Operative } from '../../syntax/nodes.ts';
import { endingOf, type Ending } from '../ending.ts';
import type { OperativeEnd } from '../operativeEnds.ts';
import { expectedMark, punctuationFix } from '../punctuationFix.ts';
import type { Finding, Related, Rule } from '../rule.ts';

export const operativeSemicolon: Rule = {
  severity: 'error',
  title: 'Every operative paragraph but the last ends with a semicolon, its lead-in with a colon',
  *check(resolution, { groundwork }) {
    const draft = resolution.tree.text;
    for (const paragraph of resolution.own.operative) yield* leadIn(paragraph, draft);
    for (const end of groundwork.operativeEnds()) yield* closing(end, draft);
  },
};

/** What introduces subparagraphs ends with a colon; older texts do without. */
function* leadIn({ body, subparagraphs, opening }: Operative, draft: string): Iterable<Finding> {
  if (subparagraphs.length === 0) return;
  const ending = endingOf(body, draft);
  if (ending?.certainty !== 'certain' || ending.mark === ':') return;
  // "Acting under Chapter VII, (a) Authorizes …"
  if (opening?.form === 'participle' && ending.mark === ',') return;
  if (leadsInWithin.test(body.prose.text)) return;
  yield {
    span: ending.span,
    message: expectedMark(':', 'before the subparagraphs', ending),
    severity: 'warning',
    fixes: [punctuationFix(ending, ':')],
  };
}

/** `to: (a) Deter attempts; (b) …`, `the following: Military tasks • To monitor`: what ends there is a point of the list */
const leadsInWithin = /:[^:;]{0,120}(?:(?<!\d )\([ai]\) |•)/;

function* closing(end: OperativeEnd, draft: string): Iterable<Finding> {
  const ending = endingOf(end.last.body, draft);
  if (ending?.certainty !== 'certain' || isRight(ending, end)) return;
  yield {
    span: ending.span,
    message: expectedMark(';', `after ${nameOf(end.paragraph)}`, ending),
    ...(ending.mark === '.' ? { severity: 'warning' } : {}),
    related: followerOf(end),
    fixes: [punctuationFix(ending, ';')],
  };
}

/** The last paragraph is judged by another rule; a section may end either way. */
function isRight({ mark }: Ending, { place }: OperativeEnd): boolean {
  if (place === 'final' || mark === ';') return true;
  return place === 'sectionEnd' && (mark === '.' || mark === ':');
}

function nameOf({ marker }: Operative): string {
  return marker === undefined ? 'this operative paragraph' : `paragraph ${marker.label}`;
}

function followerOf({ next }: OperativeEnd): readonly Related[] {
  if (next === undefined) return [];
  const name = next.marker === undefined ? 'Another paragraph' : `Paragraph ${next.marker.label}`;
  return [{ span: next.marker?.span ?? next.body.span, message: `${name} follows` }];
}
