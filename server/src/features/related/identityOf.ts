/** What a draft is called where others cite it. */
import { identityIn } from '../../corpus/identity/identityIn.ts';
import { organNamed } from '../../lexicon/organs.ts';
import type { Resolution } from '../../model/resolution.ts';

export interface Identity {
  /** In full: "General Assembly". */
  readonly organ: string;
  readonly title: string;
  /** "78/102" of `# 78/102. Title`. */
  readonly number?: string;
}

/** As the text itself says; absent where no known organ is named. */
export function identityOf(resolution: Resolution): Identity | undefined {
  const { organ, title = '', number } = identityIn(resolution, '');
  if (organ === undefined || organNamed(organ) === undefined) return undefined;
  return { organ, title, ...(number !== undefined && { number }) };
}
