/** The texts of an index that a draft may follow on. */
import { agendaKey } from '../corpus/agendaKey.ts';
import type { Forerunners, HeldIdentity } from '../corpus/corpus.ts';
import type { Database, Row } from './database.ts';
import { heldIdentity } from './indexShelf.ts';

/** Of each kind. */
const most = 60;

/** Those whose titles share the most and the rarest words come first, then those that are cited, then those of the item, the newest first. */
export function forerunnersIn(
  database: Database,
  { title, item, cited }: Forerunners,
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
  const found = [...titled, ...named, ...ofItem(database, item)].flatMap(
    (row) => heldIdentity(row) ?? [],
  );
  return [...new Map(found.map((one) => [one.address, one])).values()];
}

/** Of whole sessions: a text is told by being the only one of its item in a session. */
function ofItem(database: Database, item: Forerunners['item']): readonly Row[] {
  if (item === undefined) return [];
  const rows = database.all(
    `SELECT address, name, identity, session FROM texts
     WHERE organ = ? AND agenda = ? ORDER BY dated DESC LIMIT ${most}`,
    item.organ,
    agendaKey(item.name),
  );
  const last = rows.length < most ? undefined : rows.at(-1)?.text('session');
  return last === undefined ? rows : rows.filter((row) => row.text('session') !== last);
}

/** As the index cuts words: `Secretary-General` is two. */
const bareWord = /[\p{L}\p{N}]+/gu;
