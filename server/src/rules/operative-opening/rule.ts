/** An operative paragraph opens with a verb in the present indicative, third person singular. */
import { finiteOf } from '../../lexicon/inflection.ts';
import type { Opening } from '../../lexicon/opening.ts';
import { operativePhrases } from '../../lexicon/openingTables.ts';
import type { Resolution } from '../../model/resolution.ts';
import type { Operative } from '../../syntax/nodes.ts';
import { capitalized } from '../../text/capitalized.ts';
import { sourceSpan } from '../../text/prose.ts';
import { hasMainVerb } from '../mainVerb.ts';
import { mayFollow } from '../mayFollow.ts';
import { openingSpan, openingWords } from '../openingOf.ts';
import { rewording } from '../rewording.ts';
import type { Finding, Rule } from '../rule.ts';
import { declaredAsWe } from '../voice.ts';

/** Declarations speak as "We"; the lists of early resolutions say "To defer …". */
const otherVoices = /^(?:We|To|The|That|All|No|Any) /;

/** `To encourage`, `To further encourage` */
const infinitive = /^To (?<act>(?:(?:also|further|[a-z]{3,12}ly) )?[a-z]{3,14})\b/;

/** What the General Assembly does. */
const usualVerbs = new Set(
  operativePhrases.filter(({ counts }) => counts.ga > 0).map(({ phrase }) => phrase),
);

export const operativeOpening: Rule = {
  severity: 'error',
  // Of words that run together.
  yieldsTo: ['conversion-debris'],
  title: 'An operative paragraph opens with a verb such as "Requests" or "Decides"',
  *check(resolution) {
    const declared = declaredAsWe(resolution);
    yield* infinitives(resolution);
    for (const paragraph of resolution.own.operative) {
      const { opening, body } = paragraph;
      if (opening === undefined || otherVoices.test(body.prose.text)) continue;
      if ((opening.form === 'finite' && opening.known) || declared.has(paragraph)) continue;
      const finding = judged(paragraph, opening, resolution);
      if (finding !== undefined) yield finding;
    }
  },
};

/** "To encourage" among paragraphs that begin as they should; where most say "To …" it is a list. */
function* infinitives({ own: { operative } }: Resolution): Iterable<Finding> {
  const found = operative.filter(({ body }) => infinitive.test(body.prose.text));
  const acting = operative.filter(({ opening }) => opening?.form === 'finite' && opening.known);
  if (found.length >= acting.length) return;
  for (const { body } of found) {
    const [written = '', act = ''] = infinitive.exec(body.prose.text) ?? [];
    const right = finiteOf(capitalized(act));
    if (right === undefined) continue;
    yield {
      span: sourceSpan(body.prose, 0, written.length),
      message: `Expected "${right}", found "${written}"`,
      fixes: [
        {
          title: `Change to "${right}"`,
          edits: [rewording(body.prose, { start: 0, written, right })],
        },
      ],
    };
  }
}

function judged(
  paragraph: Operative,
  opening: Opening,
  resolution: Resolution,
): Finding | undefined {
  switch (opening.form) {
    case 'finite':
      return unlisted(paragraph);
    case 'unknown':
      // "Notwithstanding paragraph 2 of its resolution, decides …"
      return hasMainVerb(paragraph) ? undefined : unlisted(paragraph);
    case 'participle':
      if (!hasMainVerb(paragraph)) break;
      // "Acting under Chapter VII of the Charter, decides …", "Alarmed by …, calls upon …"
      if (mayFollow(resolution, 'sc') || !isUsual(opening)) return undefined;
      return { ...wrongForm(paragraph, opening), severity: 'warning' };
    case 'base':
      break;
  }
  return wrongForm(paragraph, opening);
}

function isUsual({ phrase, head }: Opening): boolean {
  return usualVerbs.has(finiteOf(phrase) ?? '') || usualVerbs.has(finiteOf(head) ?? '');
}

function unlisted(paragraph: Operative): Finding {
  const message = `"${openingWords(paragraph)}" is not among the usual openings of operative paragraphs`;
  return { span: openingSpan(paragraph), message, severity: 'hint' };
}

function wrongForm(paragraph: Operative, { start }: Opening): Finding {
  const written = openingWords(paragraph);
  const span = openingSpan(paragraph);
  const right = finiteOf(written);
  if (right === undefined) {
    return { span, message: `Expected a verb such as "Requests" or "Decides", found "${written}"` };
  }
  const edits = [rewording(paragraph.body.prose, { start, written, right })];
  return {
    span,
    message: `Expected "${right}", found "${written}"`,
    fixes: [{ title: `Change to "${right}"`, edits }],
  };
}
