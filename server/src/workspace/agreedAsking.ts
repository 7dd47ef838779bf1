/** Asks the corpus, when nobody waits, where the paragraphs of drafts were agreed. */
import { matchesAsked } from '../features/agreed/bestMatches.ts';
import type { OwnText } from '../features/agreed/ownText.ts';
import { agreedLensTitle } from '../features/agreedLens.ts';
import { ownCopy } from '../text/ownCopy.ts';
import type { Askable } from './askable.ts';
import type { BoundedMemory } from './boundedMemory.ts';

export interface TitledDraft {
  readonly uri: string;
  readonly own: OwnText;
  /** Titles by wording; empty where nothing is close. */
  readonly titles: BoundedMemory<string>;
  /** What was last said over each paragraph, in order: a line that comes and goes while somebody types would move the text. */
  shown: readonly string[];
  /** Wordings nobody has asked for yet. */
  waiting: readonly string[];
}

export interface AskingMeans {
  readonly corpus: () => Promise<Askable>;
  /** Lets others have their turn. */
  readonly breathe: () => Promise<void>;
  /** More is known than before. */
  readonly found: () => void;
  readonly inTheBackground: (work: () => Promise<unknown>) => void;
}

export interface AgreedAsking {
  /** Some wordings are waiting. */
  readonly wake: () => void;
  /** From now on the corpus may be asked. */
  readonly begin: () => void;
}

/** So many are asked for at a time, so that other questions come between. */
const atATime = 8;
/** An editor is told after so many, and at the end. */
const toldEvery = 400;

export function agreedAsking(
  means: AskingMeans,
  drafts: ReadonlyMap<string, TitledDraft>,
): AgreedAsking {
  let state: 'early' | 'idle' | 'asking' = 'early';

  function wake(): void {
    if (state !== 'idle' || nextDraft(drafts) === undefined) return;
    state = 'asking';
    means.inTheBackground(async () => {
      try {
        await askAll(means, drafts);
      } finally {
        state = 'idle';
      }
    });
  }

  return {
    wake,
    begin: () => {
      state = 'idle';
      wake();
    },
  };
}

function nextDraft(drafts: ReadonlyMap<string, TitledDraft>): TitledDraft | undefined {
  return [...drafts.values()].find(({ waiting }) => waiting.length > 0);
}

async function askAll(means: AskingMeans, drafts: ReadonlyMap<string, TitledDraft>): Promise<void> {
  let found = 0;
  let asked = 0;
  for (let draft = nextDraft(drafts); draft !== undefined; draft = nextDraft(drafts)) {
    await means.breathe();
    found += await askSome(means, draft);
    asked += atATime;
    if (found === 0 || asked < toldEvery) continue;
    means.found();
    [found, asked] = [0, 0];
  }
  if (found > 0) means.found();
}

/** How many of them have been agreed before. */
async function askSome(means: AskingMeans, draft: TitledDraft): Promise<number> {
  const wordings = draft.waiting.slice(0, atATime);
  draft.waiting = draft.waiting.slice(atATime);
  const corpus = await means.corpus();
  const answers = await corpus.agreed({
    paragraphs: wordings,
    most: matchesAsked,
    except: [draft.uri],
  });
  let found = 0;
  for (const [at, wording] of wordings.entries()) {
    const title = agreedLensTitle(draft.own, answers[at] ?? []) ?? '';
    draft.titles.keep(ownCopy(wording), title);
    if (title !== '') found += 1;
  }
  return found;
}
