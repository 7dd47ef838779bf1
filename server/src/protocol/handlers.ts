/** What the server answers, one row a request. What it advertises follows from these tables. */
import type { Handler } from './row.ts';
import { formatting } from './rows/formatting.ts';
import { judging } from './rows/judging.ts';
import { overview } from './rows/overview.ts';
import { reading } from './rows/reading.ts';
import { writing } from './rows/writing.ts';

export const handlers: Readonly<Record<string, Handler>> = {
  ...judging,
  ...reading,
  ...overview,
  ...writing,
  ...formatting,
};
