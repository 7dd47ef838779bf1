/** The colours an editor has been sent last, so that after an edit it is sent what is different. */
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';

export interface TokenResults {
  /** All of them, under a new name. */
  readonly whole: (uri: string, data: readonly number[]) => SemanticTokens;
  /** The difference from the result with that name; all of them where it is not the last one of this draft. */
  readonly since: (
    uri: string,
    previous: string,
    data: readonly number[],
  ) => SemanticTokens | SemanticTokensDelta;
  /** When a draft is closed. */
  readonly forget: (uri: string) => void;
}

interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** Keeps one result a draft. */
export function tokenResults(): TokenResults {
  const sent = new Map<string, Sent>();
  let count = 0;

  function name(uri: string, data: readonly number[]): string {
    const resultId = String((count += 1));
    sent.set(uri, { resultId, data });
    return resultId;
  }

  return {
    whole: (uri, data) => ({ resultId: name(uri, data), data: [...data] }),
    since: (uri, previous, data) => {
      const before = sent.get(uri);
      const resultId = name(uri, data);
      return before?.resultId === previous
        ? { resultId, edits: difference(before.data, data) }
        : { resultId, data: [...data] };
    },
    forget: (uri) => {
      sent.delete(uri);
    },
  };
}

/** One edit between what is the same at the beginning and at the end; none where all is the same. */
function difference(
  before: readonly number[],
  after: readonly number[],
): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const data = after.slice(start, after.length - same);
  return [{ start, deleteCount: before.length - start - same, data }];
}
