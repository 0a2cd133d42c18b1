import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { cacheRoot } from './cache-root.ts';
import type { Reading, ReadingParts } from './reading.ts';

/** The key of a reading. With another digest it is another reading. */
type Key = Pick<Reading, 'file' | 'digest'>;

/** The layout of the file. A file with another one is thrown away. */
const layout = 3;

const tables = `
  CREATE TABLE IF NOT EXISTS readings (
    file TEXT PRIMARY KEY, digest TEXT NOT NULL, named TEXT NOT NULL,
    judged TEXT NOT NULL, "values" TEXT NOT NULL, rendered TEXT
  );
  CREATE TABLE IF NOT EXISTS stamps (
    file TEXT PRIMARY KEY, digest TEXT NOT NULL, stamp TEXT NOT NULL
  ) WITHOUT ROWID;
`;

/** Bytes need no decoding until they are parsed, and most never are. */
const judgedOf = `
  SELECT file, readings.digest, stamp, named,
    CAST(judged AS BLOB) AS judged, CAST("values" AS BLOB) AS "values"
  FROM json_each(?) AS asked
    JOIN readings ON file = asked.value
    LEFT JOIN stamps USING (file, digest)
  WHERE rendered NOT NULL OR NOT ?
`;

/** A reading that was kept, but for its text. */
export interface Kept extends Key, ReadingParts {
  /** The stamp of the file with this digest; null where it could not be trusted. */
  stamp: string | null;
}

/** What a file with this stamp has for its digest. */
export interface Stamped extends Key {
  stamp: string;
}

/**
 * Readings of earlier runs, in one file. It only saves time: where it can't be read it is thrown
 * away, and where it can't be written nothing is kept.
 */
export class ReadingCache {
  readonly #database: DatabaseSync | undefined;
  readonly #rendered: StatementSync | undefined;

  constructor(folder = cacheRoot()) {
    const file = path.join(folder, 'readings.sqlite');
    this.#database = open(file) ?? reopen(file);
    this.#rendered = this.#database?.prepare(
      'SELECT rendered FROM readings WHERE file = ? AND digest = ?',
    );
  }

  /**
   * What is kept of files, each as it was read last.
   * @param hasText whether only readings with their texts will do
   */
  findJudged(files: readonly string[], hasText = false): Kept[] {
    try {
      const found = this.#database?.prepare(judgedOf).all(JSON.stringify(files), Number(hasText));
      return (found ?? []) as unknown as Kept[];
    } catch {
      return [];
    }
  }

  findRendered({ file, digest }: Key): string | undefined {
    try {
      const found = this.#rendered?.get(file, digest)?.rendered;
      return typeof found === 'string' ? found : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps readings, each instead of an earlier one of its file. */
  keep(readings: readonly Reading[]): void {
    this.#write((database) => {
      const insert = database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?)');
      for (const { file, digest, named, judged, values, rendered } of readings) {
        insert.run(file, digest, named, judged, values, rendered ?? null);
      }
    });
  }

  /** Keeps which digests files have, so that they need not be read to know. */
  stamp(files: readonly Stamped[]): void {
    if (files.length === 0) return;
    this.#write((database) => {
      const insert = database.prepare('INSERT OR REPLACE INTO stamps VALUES (?, ?, ?)');
      for (const { file, digest, stamp } of files) insert.run(file, digest, stamp);
    });
  }

  /** Forgets the files of a folder that no longer exist. */
  forgetOthers(folder: string, files: readonly string[]): void {
    const start = folder + path.sep;
    this.#write((database) => {
      const isBelow = 'substr(file, 1, length(:start)) = :start';
      const { known } = database
        .prepare(`SELECT count(*) AS known FROM readings WHERE ${isBelow}`)
        .get({ start })!;
      if (known === files.length) return;
      const isGone = 'file NOT IN (SELECT value FROM json_each(:files))';
      for (const table of ['readings', 'stamps']) {
        database
          .prepare(`DELETE FROM ${table} WHERE ${isBelow} AND ${isGone}`)
          .run({ start, files: JSON.stringify(files) });
      }
    });
  }

  /** Lets go of the file. */
  close(): void {
    this.#database?.close();
  }

  #write(change: (database: DatabaseSync) => void): void {
    const database = this.#database;
    if (!database) return;
    try {
      database.exec('BEGIN IMMEDIATE');
      change(database);
      database.exec('COMMIT');
    } catch {
      // The disk is full, or another process is writing for long. The next run reads anew.
      if (database.isTransaction) database.exec('ROLLBACK');
    }
  }
}

function open(file: string): DatabaseSync | undefined {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const database = new DatabaseSync(file, { timeout: 10_000 });
    // What is deleted gives its room back at once.
    database.exec('PRAGMA auto_vacuum = FULL; PRAGMA synchronous = OFF;');
    const { user_version: found } = database.prepare('PRAGMA user_version').get()!;
    if (found !== 0 && found !== layout) throw new Error('another layout');
    database.exec(`${tables} PRAGMA user_version = ${layout};`);
    return database;
  } catch {
    return undefined;
  }
}

function reopen(file: string): DatabaseSync | undefined {
  try {
    rmSync(file, { force: true });
    return open(file);
  } catch {
    return undefined;
  }
}
