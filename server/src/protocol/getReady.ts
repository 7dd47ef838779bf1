/** What the server does before its first draft comes. */
import { inTheBackground } from './guard.ts';
import { rehearse } from './rehearsal.ts';
import type { Session } from './session.ts';

/** How often the sample is read: the first time compiles, the next make quick what is used often; beyond that nothing is gained. */
const sampleRounds = 8;

/** How often the seed texts are read after it: up to the fourth time a long first draft comes sooner. */
const seedRounds = 4;

/**
 * Between the answer to the editor's greeting, which leaves in the first pause, and its first draft nobody waits for the server; a draft that
 * comes ends it. What is known of resolutions is read as well, which some editors would otherwise wait for.
 */
export function getReady(session: Session): void {
  const { connection, host, documents, library } = session;
  const isFree = async () => {
    await host.pause();
    return documents.keys().length === 0;
  };
  inTheBackground(connection, async () => {
    for (let round = 0; round < sampleRounds; round += 1) {
      if (!(await isFree())) return;
      rehearse(session);
    }
    await library.whenRead();
    const seeds = (await host.readSeeds?.()) ?? [];
    for (const seed of Array.from({ length: seedRounds }, () => seeds).flat()) {
      if (!(await isFree())) return;
      rehearse(session, seed);
    }
  });
}
