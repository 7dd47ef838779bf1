/** What an index knows of resolutions: from texts it holds, and from what texts say of those they cite. */
import type { Beginning, Family, HeldIdentity, TextName } from '../corpus/corpus.ts';
import type { Known } from '../corpus/known.ts';
import { knownFrom } from '../corpus/knownFrom.ts';
import type { HeldText } from '../corpus/heldText.ts';
import { isIdentity } from '../corpus/identityShape.ts';
import { isKnownText } from '../corpus/knownTextShape.ts';
import { sourcedBy, type SourcedMention } from '../corpus/mentioned.ts';
import { isMentioned } from '../corpus/mentionedShape.ts';
import type { NumberedText } from '../corpus/namedText.ts';
import type { Database, Row } from './database.ts';
import { heldIdentity } from './indexShelf.ts';
import { jsonIn } from './jsonIn.ts';

export interface Knowledge {
  readonly of: (name: TextName) => Known | undefined;
  readonly beginning: (question: Beginning) => readonly Known[];
  readonly citing: (name: TextName) => readonly Known[];
  readonly citingUnnumbered: (name: TextName) => readonly HeldIdentity[];
  readonly citedBy: (address: string) => readonly Known[];
  readonly family: (question: Family) => readonly HeldIdentity[];
}

/**
 * A resolution that everybody cites is not read out whole: those read last, which are the newest, say enough. What supersedes it is
 * never left out.
 */
const mentionsAtMost = 200;
const textsAtMost = 500;
/** No title has come back in more sessions than there were. */
const familyAtMost = 100;

export function knowledgeIn(database: Database): Knowledge {
  const of = (name: TextName) =>
    knownFrom(heldIn(database, name), mentionsOf(database, name), twinsIn(database, name));
  const each: Each = (sql, ...values) =>
    namesIn(database, sql, ...values).flatMap((name) => of(name) ?? []);
  return {
    of,
    beginning: ({ organ, number, most }) =>
      namesIn(
        database,
        beginningOf(organ, most),
        ...[organ ?? [], `${plain(number)}*`].flat(),
      ).flatMap((name) => of(name) ?? []),
    ...citingIn(database, each),
    citedBy: (address) =>
      each(
        `SELECT DISTINCT m.organ, m.number FROM texts t
         JOIN mentions m ON m.id BETWEEN t.first_mention AND t.last_mention
         WHERE t.address = ? ORDER BY m.id LIMIT ${textsAtMost}`,
        address,
      ),
    family: ({ organ, title }) =>
      formsOf(title)
        .flatMap((form) =>
          database.all(
            `SELECT address, name, identity FROM texts
             WHERE organ = ? AND title = ? COLLATE NOCASE AND held IS NOT NULL ORDER BY dated DESC LIMIT ${familyAtMost}`,
            organ,
            form,
          ),
        )
        .flatMap((row) => heldIdentity(row) ?? []),
  };
}

type Each = (sql: string, ...values: readonly string[]) => readonly Known[];

/** Texts that are known by a number, and those that are not. */
function citingIn(database: Database, each: Each): Pick<Knowledge, 'citing' | 'citingUnnumbered'> {
  const among = 'FROM mentions m JOIN texts t ON t.id = m.text WHERE m.organ = ? AND m.number = ?';
  const newest = `ORDER BY t.id DESC LIMIT ${textsAtMost}`;
  return {
    citing: ({ organ, number }) =>
      each(
        `SELECT DISTINCT t.organ, t.number ${among} AND t.held IS NOT NULL ${newest}`,
        organ,
        number,
      ),
    citingUnnumbered: ({ organ, number }) =>
      database
        .all(
          `SELECT DISTINCT t.address, t.name, t.identity ${among} AND t.held IS NULL ${newest}`,
          organ,
          number,
        )
        .flatMap((row) => heldIdentity(row) ?? []),
  };
}

/** With and without a full stop. */
function formsOf(title: string): readonly string[] {
  const plain = title.replace(/\.$/, '');
  return [plain, `${plain}.`];
}

function namesIn(
  database: Database,
  sql: string,
  ...values: readonly string[]
): readonly TextName[] {
  return database
    .all(sql, ...values)
    .map((row) => ({ organ: row.text('organ'), number: row.text('number') }));
}

/** Those cited most come first; a text nobody cites counts once. */
function beginningOf(organ: string | undefined, most: number): string {
  const ofOrgan = organ === undefined ? '' : 'organ = ?1 AND';
  const begins = `${ofOrgan} number GLOB ?${organ === undefined ? 1 : 2}`;
  return `SELECT organ, number, count(*) AS times FROM (
    SELECT organ, number FROM mentions WHERE ${begins}
    UNION ALL SELECT organ, number FROM texts WHERE ${begins} AND held IS NOT NULL
  ) GROUP BY organ, number ORDER BY times DESC, number DESC LIMIT ${most}`;
}

/** No sign of a pattern is left in it. */
function plain(number: string): string {
  return number.replace(/[*?[\]]/g, '');
}

/** Adopted texts before drafts, and of several files those read last. */
const oneText =
  'FROM texts WHERE organ = ? AND number = ? AND held IS NOT NULL ORDER BY status, id DESC';

function heldIn(database: Database, { organ, number }: TextName): HeldText | undefined {
  const select = `SELECT identity, held ${oneText} LIMIT 1`;
  const row = database.one(select, organ, number);
  const held = row && jsonIn(row, 'held', isKnownText);
  const identity = row && jsonIn(row, 'identity', isIdentity);
  if (held === undefined || identity === undefined) return undefined;
  return { entry: { ...identity, file: held.file, organ, number }, text: held };
}

/** Nobody keeps more files of one resolution. */
const twinsAtMost = 10;

/** Other files that hold its adopted text, and may give another date. */
function twinsIn(database: Database, { organ, number }: TextName): readonly NumberedText[] {
  const select = `SELECT address, identity ${oneText} LIMIT ${twinsAtMost} OFFSET 1`;
  return database.all(select, organ, number).flatMap((row) => {
    const identity = jsonIn(row, 'identity', isIdentity);
    if (identity?.status !== 'adopted') return [];
    return [{ ...identity, file: row.text('address'), organ, number }];
  });
}

function mentionsOf(database: Database, { organ, number }: TextName): readonly SourcedMention[] {
  const sourceOf = sourcesByAddress();
  return ['m.supersedes', 'NOT m.supersedes']
    .flatMap((which) =>
      database.all(
        `SELECT mentioned, address, identity FROM mentions m JOIN texts t ON t.id = m.text
         WHERE m.organ = ? AND m.number = ? AND ${which} ORDER BY m.id DESC LIMIT ${mentionsAtMost}`,
        organ,
        number,
      ),
    )
    .flatMap((row) => {
      const mention = jsonIn(row, 'mentioned', isMentioned);
      return (mention && sourceOf(row)?.(mention)) ?? [];
    });
}

type AddSource = ReturnType<typeof sourcedBy>;

/** A text may say several things of one resolution. */
function sourcesByAddress(): (row: Row) => AddSource | undefined {
  const known = new Map<string, AddSource>();
  return (row) => {
    const file = row.text('address');
    const found = known.get(file);
    if (found !== undefined) return found;
    const identity = jsonIn(row, 'identity', isIdentity);
    if (identity === undefined) return undefined;
    const source = sourcedBy({ ...identity, file });
    known.set(file, source);
    return source;
  };
}
