/** The texts of an index that a draft may follow on. */
import type { Forerunners, HeldIdentity } from '../corpus/corpus.ts';
import type { Database } from './database.ts';
import { heldIdentity } from './indexShelf.ts';

/** Of each kind. */
const most = 60;

/** Those whose titles share the most and the rarest words come first, then those that are cited. */
export function forerunnersIn(
  database: Database,
  { title, cited }: Forerunners,
): readonly HeldIdentity[] {
  const words = title.match(bareWord) ?? [];
  const titled =
    words.length === 0
      ? []
      : database.all(
          `SELECT t.address, t.name, t.identity FROM titles JOIN texts t ON t.id = titles.rowid
           WHERE titles MATCH ? ORDER BY titles.rank LIMIT ${most}`,
          words.map((word) => `"${word}"`).join(' OR '),
        );
  const named = cited
    .slice(0, most)
    .flatMap(({ organ, number }) =>
      database.all(
        'SELECT address, name, identity FROM texts WHERE organ = ? AND number = ?',
        organ,
        number,
      ),
    );
  const found = [...titled, ...named].flatMap((row) => heldIdentity(row) ?? []);
  return [...new Map(found.map((one) => [one.address, one])).values()];
}

/** As the index cuts words: `Secretary-General` is two. */
const bareWord = /[\p{L}\p{N}]+/gu;
