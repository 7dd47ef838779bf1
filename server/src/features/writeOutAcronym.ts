/** Writes the full name in the place of one use of an acronym. */
import type { Resolution } from '../model/resolution.ts';
import { acronymFindsIn } from '../rules/acronymFinds.ts';
import type { Mention } from '../rules/acronyms.ts';
import { fullFormIn, type FullForm } from '../rules/fullForm.ts';
import { writtenOut } from '../rules/writtenOut.ts';
import { sourceSpan } from '../text/prose.ts';
import { encloses, type Span } from '../text/span.ts';
import type { Refactoring } from './refactoring/refactoring.ts';

/** Where the draft introduces it behind its full name: "the International Seabed Authority (ISA)". */
export function writeOutAcronym(resolution: Resolution, selected: Span): readonly Refactoring[] {
  const used = usedAt(resolution, selected);
  const full = used && introducedAs(resolution, used.letters);
  if (used === undefined || full === undefined) return [];
  const { mention, letters } = used;
  return [{ title: `Write out ${letters}`, edits: () => [writtenOut(mention, letters, full)] }];
}

interface Used {
  readonly letters: string;
  readonly mention: Mention;
}

function usedAt({ readables }: Resolution, selected: Span): Used | undefined {
  const readable = readables.find(
    ({ where, body }) => where === 'paragraph' && encloses(body.span, selected),
  );
  if (readable === undefined) return undefined;
  const { prose } = readable.body;
  const found = acronymFindsIn(prose.text).find(
    ({ as, start, letters }) =>
      as === 'used' && encloses(sourceSpan(prose, start, start + letters.length), selected),
  );
  return found && { letters: found.letters, mention: { prose, start: found.start } };
}

const longestName = 200;

function introducedAs({ readables }: Resolution, letters: string): FullForm | undefined {
  for (const { body } of readables) {
    const { text } = body.prose;
    const at = text.indexOf(` (${letters})`);
    if (at < 0) continue;
    const before = text.slice(Math.max(0, at - longestName), at);
    const full = fullFormIn(before, letters);
    if (full?.end === before.length) return full;
  }
  return undefined;
}
