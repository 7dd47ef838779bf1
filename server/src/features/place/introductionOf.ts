/** Where a draft introduces an abbreviation, and the name it gives. */
import type { Resolution } from '../../model/resolution.ts';
import { explainedBehind } from '../../rules/explainedBehind.ts';
import { nameBefore } from '../../rules/nameBefore.ts';
import { openedUpTo } from '../../rules/openedUpTo.ts';
import type { Body } from '../../syntax/nodes.ts';
import { isLetterOrDigit } from '../../text/letters.ts';

export interface Introduction {
  readonly body: Body;
  /** As it stands there. */
  readonly name: string;
}

/** The first place: masthead and line of the organ stand above the text. Absent where no name can be told. */
export function introductionOf(
  { outline, readables }: Resolution,
  letters: string,
): Introduction | undefined {
  const lines = outline.parts.flatMap(({ organLine }) => organLine ?? []);
  const above = [...outline.mastheads, ...lines].map(({ body }) => ({ body, from: 0 }));
  const within = readables.map((one) => ({ body: one.body, from: openedUpTo(one) }));
  for (const { body, from } of [...above, ...within]) {
    const name = nameIn(body.prose.text, letters, from);
    if (name !== undefined) return { body, name };
  }
  return undefined;
}

function nameIn(text: string, letters: string, from: number): string | undefined {
  for (let at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
    const end = at + letters.length;
    const isInParentheses = text.startsWith(')', end) && text.slice(from, at).endsWith(' (');
    const name = isInParentheses
      ? nameBefore(text.slice(from, at - 2), letters)
      : isLetterOrDigit(text.charAt(at - 1))
        ? undefined
        : explainedBehind(text, letters, end);
    if (name !== undefined) return name;
  }
  return undefined;
}
