/** What a draft is called where others cite it. */
import type { Resolution } from '../../model/resolution.ts';

export interface Identity {
  /** In full: "General Assembly". */
  readonly organ: string;
  readonly title: string;
  /** "78/102" of `# 78/102. Title`. */
  readonly number?: string;
}

/** Absent where the text has no organ line of a known organ. */
export function identityOf({ outline }: Resolution): Identity | undefined {
  const organ = outline.parts[0]?.organLine?.organ?.name;
  const { title } = outline;
  if (organ === undefined) return undefined;
  return {
    organ,
    title: title?.text ?? '',
    ...(title?.number !== undefined && { number: title.number }),
  };
}
