/** What the command line needs from the machine it runs on; tests bring their own. */
import type { CorpusHost } from '../protocol/corpusHost.ts';

export interface World {
  /** Where relative paths start. */
  readonly folder: string;
  readonly files: Files;
  readonly standardInput: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Whether `out` is a terminal that shows colours. */
  readonly colours: 'yes' | 'no';
  /** Who reads what is printed: somebody at a terminal, or a program or a file. */
  readonly reader: 'person' | 'program';
  /** Where folders of texts are read. */
  readonly corpus: CorpusHost;
  /** Begins to show how far something is that takes long; the command goes on until it is ended. */
  readonly progress: (title: string) => Progress;
  readonly seedIndex: () => Promise<string>;
  /** The page of a rule; absent where there is none. */
  readonly rulePage: (rule: string) => Promise<string | undefined>;
  readonly startServer: () => Promise<void>;
}

export interface Progress {
  readonly report: (done: number, of: number) => void;
  readonly end: () => void;
}

/** Paths are absolute. */
interface Files {
  /** Absent where nothing is there. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Every file below a folder, in order of their names; hidden folders and node_modules left out. */
  readonly below: (folder: string) => Promise<readonly string[]>;
}

/** 0 nothing at or above the limit, 1 some findings, 2 the question itself was wrong or a file could not be read. */
export type ExitCode = 0 | 1 | 2;
