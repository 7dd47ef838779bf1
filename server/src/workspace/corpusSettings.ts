/** Which folders hold the texts a drafter works from. */
import { isRecord } from '../text/record.ts';
import { isUnset, shown } from './complaints.ts';

export interface CorpusSettings {
  /** As they were written: `/texts`, `~/texts`, `../texts`, `.` for the folder of the workspace itself. */
  readonly folders: readonly string[];
  /** Patterns of paths that are left out, counted from a folder of the corpus: `drafts/**`. */
  readonly exclude: readonly string[];
}

export const noCorpus: CorpusSettings = { folders: [], exclude: [] };

/** Adds a sentence to the problems for whatever cannot be honoured. */
export function corpusSettingsIn(value: unknown, problems: string[]): CorpusSettings {
  if (isUnset(value)) return noCorpus;
  if (!isRecord(value)) {
    problems.push(
      `The setting resolution.corpus is ${shown(value)}, which names no folders; no folder is searched`,
    );
    return noCorpus;
  }
  return {
    folders: wordsIn(value, 'folders', problems),
    exclude: wordsIn(value, 'exclude', problems),
  };
}

function wordsIn(
  record: Readonly<Record<string, unknown>>,
  name: keyof CorpusSettings,
  problems: string[],
): readonly string[] {
  const value = record[name];
  if (isUnset(value)) return [];
  const words = Array.isArray(value) ? value : [value];
  const wrong: unknown = words.find((word) => typeof word !== 'string' || word.trim() === '');
  if (wrong !== undefined) {
    problems.push(
      `The setting resolution.corpus.${name} holds ${shown(wrong)}, which is no name; it is left out`,
    );
  }
  return words.filter((word): word is string => typeof word === 'string' && word.trim() !== '');
}
