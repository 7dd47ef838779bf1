/** What is known of resolutions so far: what the extension brings along, and what the drafter's own corpus has been asked. */
import type { Corpus, TextName } from '../corpus/corpus.ts';
import { keyOf } from '../corpus/keyOf.ts';
import type { Known, Library } from '../corpus/known.ts';
import { libraryOver } from '../corpus/libraryOver.ts';

export interface KnownSoFar {
  /** The same library until something more is known. */
  readonly now: () => Library;
  /** Asks the corpus for what it has not been asked yet, and tells whether it knew more. */
  readonly learn: (names: readonly TextName[]) => Promise<boolean>;
  /** Keeps what came as the answer to another question. */
  readonly keep: (known: readonly Known[]) => void;
  /** After the corpus has changed. */
  readonly forget: () => void;
}

/** `corpus` gives the one in use at the moment, if there is one. */
export function knownSoFar(seeds: () => Library, corpus: () => Corpus | undefined): KnownSoFar {
  const asked = new Map<string, Known | undefined>();
  let combined: { readonly seeds: Library; readonly library: Library } | undefined;

  function now(): Library {
    const brought = seeds();
    if (asked.size === 0) return brought;
    if (combined?.seeds !== brought) {
      const own = libraryIn([...asked.values()].flatMap((known) => known ?? []));
      combined = { seeds: brought, library: libraryOver(own, brought) };
    }
    return combined.library;
  }

  function keep(known: readonly Known[]): void {
    for (const one of known) asked.set(keyOf(one), one);
    if (known.length > 0) combined = undefined;
  }

  async function learn(names: readonly TextName[]): Promise<boolean> {
    const source = corpus();
    const unasked = names.filter((name) => !asked.has(keyOf(name)));
    if (source === undefined || unasked.length === 0) return false;
    const known = await source.known(unasked);
    if (corpus() !== source) return false;
    for (const name of unasked) asked.set(keyOf(name), undefined);
    keep(known);
    return known.length > 0;
  }

  return {
    now,
    learn,
    keep,
    forget: () => {
      asked.clear();
      combined = undefined;
    },
  };
}

function libraryIn(all: readonly Known[]): Library {
  const byName = new Map(all.map((known) => [keyOf(known), known]));
  return { of: (organ, number) => byName.get(keyOf({ organ, number })), all: () => all };
}
