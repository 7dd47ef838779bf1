/** SQLite on a file, with the statements that were prepared and rows whose columns have types. */
import sqlite from 'node-sqlite3-wasm';

type Value = string | number | Uint8Array | null;

/** A row; a column that is not of the type asked for is a fault of ours, or the file is damaged. */
export interface Row {
  readonly text: (column: string) => string;
  readonly number: (column: string) => number;
  readonly bytes: (column: string) => Uint8Array;
  /** Absent where the column is null. */
  readonly perhaps: (column: string) => string | undefined;
  /** Nought where the column is null. */
  readonly count: (column: string) => number;
}

export interface Database {
  readonly run: (sql: string, ...values: readonly Value[]) => void;
  readonly one: (sql: string, ...values: readonly Value[]) => Row | undefined;
  readonly all: (sql: string, ...values: readonly Value[]) => readonly Row[];
  /** Several statements without values. */
  readonly script: (sql: string) => void;
  readonly close: () => void;
}

type Raw = Record<string, unknown>;

/** Throws where the file is no database or may not be opened. */
export function openDatabase(file: string): Database {
  const database = new sqlite.Database(file);
  const statements = new Map<string, ReturnType<typeof database.prepare>>();

  function prepared(sql: string) {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  }

  /** Read to the end, even for one: a statement left in the middle would keep the file busy. */
  function rows(sql: string, values: readonly Value[]): readonly Row[] {
    return prepared(sql)
      .all([...values])
      .map(rowOf);
  }

  return {
    run: (sql, ...values) => {
      prepared(sql).run([...values]);
    },
    one: (sql, ...values) => rows(sql, values)[0],
    all: (sql, ...values) => rows(sql, values),
    script: (sql) => {
      database.exec(sql);
    },
    close: () => {
      // With statements that are not finished the library would only seem to close it.
      for (const statement of statements.values()) finalize(statement);
      statements.clear();
      database.close();
    },
  };
}

function finalize(statement: { readonly finalize: () => void }): void {
  try {
    statement.finalize();
  } catch {
    // It is finalized, and tells once more what its last step told.
  }
}

function rowOf(raw: Raw): Row {
  const found = (column: string, type: string): never => {
    throw new TypeError(`Column ${column} holds no ${type}`);
  };
  return {
    text: (column) => {
      const value = raw[column];
      return typeof value === 'string' ? value : found(column, 'text');
    },
    number: (column) => {
      const value = raw[column];
      return typeof value === 'number' ? value : found(column, 'number');
    },
    bytes: (column) => {
      const value = raw[column];
      return value instanceof Uint8Array ? value : found(column, 'bytes');
    },
    perhaps: (column) => {
      const value = raw[column];
      return typeof value === 'string' ? value : undefined;
    },
    count: (column) => {
      const value = raw[column];
      return typeof value === 'number' ? value : 0;
    },
  };
}
