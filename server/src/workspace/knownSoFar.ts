/** What is known of resolutions so far: what the extension brings along, and what the drafter's own corpus has been asked. */
import type { Corpus, TextName } from '../corpus/corpus.ts';
import { keyOf } from '../corpus/keyOf.ts';
import type { Known, Library } from '../corpus/known.ts';
import { libraryOver } from '../corpus/libraryOver.ts';
import type { LineageMember } from '../corpus/lineage.ts';
import { libraryWithout } from '../corpus/libraryWithout.ts';
import { relativesIn } from '../corpus/relativesIn.ts';

export interface KnownSoFar {
  /** The same library until something more is known. */
  readonly now: () => Library;
  /** A library apart from what a text of the corpus says itself; made once for each library and address. */
  readonly besides: (library: Library, text: OwnText) => Library;
  /** Asks the corpus for what it has not been asked yet, and tells whether it knew more. */
  readonly learn: (names: readonly TextName[]) => Promise<boolean>;
  /** Asks, once, for what comes before and after a text under the same title. */
  readonly learnRelatives: (member: LineageMember) => Promise<void>;
  /** Asks the corpus another question, and keeps the answer; without a corpus there is none. */
  readonly ask: (
    question: (corpus: Corpus) => Promise<readonly Known[]>,
  ) => Promise<readonly Known[]>;
  /** Keeps what came as the answer to another question. */
  readonly keep: (known: readonly Known[]) => void;
  /** After the corpus has changed. */
  readonly forget: () => void;
}

interface OwnText {
  readonly address: string;
  /** Whether a source is this text. */
  readonly is: (file: string) => boolean;
}

/** `corpus` gives the one in use at the moment, if there is one. */
export function knownSoFar(seeds: () => Library, corpus: () => Corpus | undefined): KnownSoFar {
  const { now, keep, isAsked, keepAsked, forget } = keptAnswers(seeds);
  let besides = librariesBesides();

  async function learn(names: readonly TextName[]): Promise<boolean> {
    const source = corpus();
    const unasked = names.filter((name) => !isAsked(name));
    if (source === undefined || unasked.length === 0) return false;
    const known = await source.known(unasked);
    if (corpus() !== source) return false;
    keepAsked(unasked);
    keep(known);
    return known.length > 0;
  }

  const relatives = relativesLearnt(corpus, learn);

  async function ask(question: Parameters<KnownSoFar['ask']>[0]): Promise<readonly Known[]> {
    const source = corpus();
    if (source === undefined) return [];
    const known = await question(source);
    if (corpus() === source) keep(known);
    return known;
  }

  return {
    ...{ now, learn, ask, keep, learnRelatives: relatives.learn },
    besides: (library, text) => besides(library, text),
    forget: () => {
      forget();
      relatives.forget();
      besides = librariesBesides();
    },
  };
}

function keptAnswers(seeds: () => Library) {
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

  /** What is kept already stays the same, so that nobody judges anew for nothing. */
  function keep(known: readonly Known[]): void {
    const more = known.filter((one) => asked.get(keyOf(one)) === undefined);
    for (const one of more) asked.set(keyOf(one), one);
    if (more.length > 0) combined = undefined;
  }

  return {
    now,
    keep,
    isAsked: (name: TextName) => asked.has(keyOf(name)),
    /** Of these nothing is known but what is kept. */
    keepAsked: (names: readonly TextName[]) => {
      for (const name of names) asked.set(keyOf(name), asked.get(keyOf(name)));
    },
    forget: () => {
      asked.clear();
      combined = undefined;
    },
  };
}

/** Each text is asked about once. */
function relativesLearnt(corpus: () => Corpus | undefined, learn: KnownSoFar['learn']) {
  const asked = new Set<string>();
  return {
    learn: async (member: LineageMember): Promise<void> => {
      const source = corpus();
      const key = [member.organ, member.title, member.number].join('\n');
      if (source === undefined || asked.has(key)) return;
      const family = await source.family(member);
      if (corpus() !== source) return;
      asked.add(key);
      await learn(relativesIn(family, member));
    },
    forget: () => {
      asked.clear();
    },
  };
}

function libraryIn(all: readonly Known[]): Library {
  const byName = new Map(all.map((known) => [keyOf(known), known]));
  return { of: (organ, number) => byName.get(keyOf({ organ, number })), all: () => all };
}

function librariesBesides(): KnownSoFar['besides'] {
  const made = new WeakMap<Library, Map<string, Library>>();
  return (library, { address, is }) => {
    const known = made.get(library) ?? new Map<string, Library>();
    made.set(library, known);
    const found = known.get(address) ?? libraryWithout(library, is);
    known.set(address, found);
    return found;
  };
}
