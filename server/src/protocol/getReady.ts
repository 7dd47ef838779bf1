/** What the server does before its first draft comes. */
import { inTheBackground } from './guard.ts';
import { rehearse } from './rehearsal.ts';
import type { Session } from './session.ts';

/** How often the sample is read: the first time compiles, the next make quick what is used often; beyond that nothing is gained. */
const sampleRounds = 8;

/** How often the seed texts are read after it: up to the fourth time a long first draft comes sooner. */
const seedRounds = 4;

/**
 * Between the answer to the editor's greeting and its first draft nobody waits for the server; a draft that comes ends it. What is known of
 * resolutions is read as well, which some editors would otherwise wait for.
 */
export function getReady(session: Session): void {
  const { connection, host, documents, library } = session;
  const isWaiting = () => documents.keys().length === 0;
  inTheBackground(connection, async () => {
    for (let round = 0; round < sampleRounds && isWaiting(); round += 1) {
      await host.breathe();
      rehearse(session);
    }
    if (!isWaiting()) return;
    await library.whenRead();
    const seeds = (await host.readSeeds?.()) ?? [];
    for (const seed of Array.from({ length: seedRounds }, () => seeds).flat()) {
      await host.breathe();
      if (!isWaiting()) return;
      rehearse(session, seed);
    }
  });
}
