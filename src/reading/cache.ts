import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { cacheRoot } from './cache-root.ts';
import type { Reading } from './reading.ts';

/** The key of a reading. With another digest it is another reading. */
type Key = Pick<Reading, 'file' | 'digest'>;

/** The layout of the file. A file with another one is thrown away. */
const layout = 2;

const tables = `
  CREATE TABLE IF NOT EXISTS readings (
    file TEXT PRIMARY KEY, digest TEXT NOT NULL, judged TEXT NOT NULL, rendered TEXT
  );
`;

/**
 * Readings of earlier runs, in one file. It only saves time: where it can't be read it is thrown
 * away, and where it can't be written nothing is kept.
 */
export class ReadingCache {
  readonly #database: DatabaseSync | undefined;
  readonly #statements: { judged: StatementSync; rendered: StatementSync } | undefined;

  constructor(folder = cacheRoot()) {
    const file = path.join(folder, 'readings.sqlite');
    this.#database = open(file) ?? reopen(file);
    this.#statements = this.#database && {
      judged: this.#database.prepare(
        'SELECT judged FROM readings WHERE file = ? AND digest = ? AND (rendered NOT NULL OR NOT ?)',
      ),
      rendered: this.#database.prepare(
        'SELECT rendered FROM readings WHERE file = ? AND digest = ?',
      ),
    };
  }

  /** @param hasText whether only a reading with its text will do */
  findJudged({ file, digest }: Key, hasText = false): string | undefined {
    return this.#find('judged', file, digest, Number(hasText));
  }

  findRendered({ file, digest }: Key): string | undefined {
    return this.#find('rendered', file, digest);
  }

  #find(part: 'judged' | 'rendered', ...key: (string | number)[]): string | undefined {
    try {
      const found = this.#statements?.[part].get(...key)?.[part];
      return typeof found === 'string' ? found : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps readings, each instead of an earlier one of its file. */
  keep(readings: readonly Reading[]): void {
    this.#write((database) => {
      const insert = database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?)');
      for (const { file, digest, judged, rendered } of readings) {
        insert.run(file, digest, judged, rendered ?? null);
      }
    });
  }

  /** Forgets the files of a folder that no longer exist. */
  forgetOthers(folder: string, files: ReadonlySet<string>): void {
    this.#write((database) => {
      const remove = database.prepare('DELETE FROM readings WHERE file = ?');
      for (const { file } of database.prepare('SELECT file FROM readings').all()) {
        const isBelow = String(file).startsWith(folder + path.sep);
        if (isBelow && !files.has(String(file))) remove.run(file!);
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
