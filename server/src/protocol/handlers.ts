/** What the server answers, one row a request. What it advertises follows from these tables. */
import type { Handler } from './row.ts';
import { comparing } from './rows/comparing.ts';
import { corpus } from './rows/corpus.ts';
import { agreeing } from './rows/agreeing.ts';
import { formatting } from './rows/formatting.ts';
import { judging } from './rows/judging.ts';
import { looking } from './rows/looking.ts';
import { overview } from './rows/overview.ts';
import { reading } from './rows/reading.ts';
import { rewriting } from './rows/rewriting.ts';
import { relating } from './rows/relating.ts';
import { workspace } from './rows/workspace.ts';
import { writing } from './rows/writing.ts';

export const handlers: Readonly<Record<string, Handler>> = {
  ...judging,
  ...reading,
  ...overview,
  ...looking,
  ...relating,
  ...comparing,
  ...writing,
  ...rewriting,
  ...formatting,
  ...workspace,
  ...corpus,
  ...agreeing,
};
