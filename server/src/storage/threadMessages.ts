/** What the server and the thread that holds the index say to one another. */
import type { MessagePort } from 'node:worker_threads';
import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from './filesBelow.ts';
import type { Indexed } from './indexing.ts';

/** Which index the thread holds, said when it is started. */
export interface IndexPlace {
  /** The folder indexes are kept in. */
  readonly folder: string;
  /** That of the index of these folders. */
  readonly name: string;
}

export interface IndexOrder {
  readonly folders: readonly Place[];
  /** Patterns of paths that are left out, with "/" between folders, counted from a folder of the corpus. */
  readonly exclude: readonly string[];
}

export type Name = keyof Corpus;
export type Asked = { readonly [Each in Name]: Parameters<Corpus[Each]> };
export type Answered = { readonly [Each in Name]: Awaited<ReturnType<Corpus[Each]>> };

/** The questions of a corpus, answered without waiting. */
export type Answers = { readonly [Each in Name]: (...asked: Asked[Each]) => Answered[Each] };

/** One question of a corpus, and where its answer is waited for. */
export interface Question<Each extends Name> {
  readonly kind: 'question';
  readonly name: Each;
  readonly asked: Asked[Each];
  readonly port: MessagePort;
}

export type Reply<Each extends Name> =
  | { readonly kind: 'answer'; readonly answer: Answered[Each] }
  | { readonly kind: 'fault'; readonly reason: string };

export type ToThread =
  | { readonly kind: 'index'; readonly order: IndexOrder }
  | { readonly kind: 'stop' }
  | { readonly kind: 'close' }
  | Question<Name>;

export type FromThread =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'indexed'; readonly indexed: Indexed }
  /** The index was damaged, and is made anew. */
  | { readonly kind: 'renewed'; readonly reason: string }
  /** The thread ends after it. */
  | { readonly kind: 'broken'; readonly reason: string };
