/** An abbreviation is introduced where it is used, and used where it is introduced. */
import type { Resolution } from '../../model/resolution.ts';
import { once } from '../../text/once.ts';
import { sourceSpan } from '../../text/prose.ts';
import { acronymFindsIn } from '../acronymFinds.ts';
import { acronymsIn, type Acronym, type Mention } from '../acronyms.ts';
import { fullFormIn, type FullForm } from '../fullForm.ts';
import type { Finding, Rule } from '../rule.ts';
import { writtenOut } from '../writtenOut.ts';

export const acronym: Rule = {
  severity: 'information',
  // The Security Council abbreviates freely.
  profiles: { sc: 'off' },
  title: 'An abbreviation is introduced before it is used',
  // An organ abbreviated before a resolution is spelt out there.
  yieldsTo: ['citation-form'],
  *check(resolution, { groundwork }) {
    const above = once(() => introducedAbove(resolution));
    for (const one of acronymsIn(groundwork.words())) {
      const [first] = one.used;
      const [introduced] = one.introduced;
      if (introduced === undefined && first !== undefined && !above().has(one.letters))
        yield unexplained(one, first, resolution);
      if (introduced !== undefined && first === undefined && one.elsewhere === 0) {
        yield* unused(one, introduced);
      }
    }
  },
};

/** `Committee: United Nations Environment Programme (UNEP)` in the masthead, or the line of the organ. */
function introducedAbove(resolution: Resolution): ReadonlySet<string> {
  const found = textsAbove(resolution).flatMap(acronymFindsIn);
  return new Set(found.filter((one) => one.as === 'introduced').map(({ letters }) => letters));
}

function textsAbove({ outline }: Resolution): readonly string[] {
  const lines = outline.parts.flatMap(({ organLine }) => organLine ?? []);
  return [...outline.mastheads, ...lines].map(({ body }) => body.prose.text);
}

function unexplained(
  { letters, used }: Acronym,
  { prose, start }: Mention,
  resolution: Resolution,
): Finding {
  const span = sourceSpan(prose, start, start + letters.length);
  const texts = resolution.readables.map(({ body }) => body.prose.text);
  const full = firstFullForm([...texts, ...textsAbove(resolution)], letters);
  if (full === undefined)
    return { span, message: `"${letters}" is explained nowhere in the draft` };
  return {
    span,
    message: `Expected "${full.text}", found "${letters}"`,
    fixes: [
      {
        title: `Write "${full.text}"`,
        edits: used.map((mention) => writtenOut(mention, letters, full)),
        // Other words may have the same initials.
        meaning: 'unsure',
      },
    ],
  };
}

function firstFullForm(texts: readonly string[], letters: string): FullForm | undefined {
  for (const text of texts) {
    const full = fullFormIn(text, letters);
    if (full !== undefined) return full;
  }
  return undefined;
}

/** `),`: the name does not go on, as it does in "(CREWS) initiative" */
const closing = /^\)(?:$|[,;.:])/;

/** Only what abbreviates the very words before it: other letters are the organization's own name. */
function* unused({ letters, introduced }: Acronym, { prose, start }: Mention): Iterable<Finding> {
  const { text } = prose;
  const end = start + letters.length;
  if (introduced.length > 1 || !closing.test(text.slice(end, end + 2))) return;
  if (!text.endsWith(' (', start)) return;
  const before = text.slice(Math.max(0, start - 200), start - 2);
  if (fullFormIn(before, letters)?.end !== before.length) return;
  yield {
    span: sourceSpan(prose, start - 1, end + 1),
    message: `"${letters}" is introduced and never used`,
    severity: 'hint',
    fixes: [
      {
        title: `Remove "(${letters})"`,
        edits: [{ span: sourceSpan(prose, start - 2, end + 1), newText: '' }],
        meaning: 'unsure',
      },
    ],
  };
}
