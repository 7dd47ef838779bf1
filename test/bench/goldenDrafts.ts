/** The project's own drafts: written for it, without a mistake in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanDraft, type CleanDraft } from './trial.ts';

const folder = 'test/bench/drafts';

export function goldenDrafts(): readonly CleanDraft[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => cleanDraft(name, readFileSync(path.join(folder, name), 'utf8')));
}
