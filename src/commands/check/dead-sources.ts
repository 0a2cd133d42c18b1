import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { sourceId } from '../../domain/sources/judge.ts';
import { UsageError } from '../command-line.ts';

/**
 * Reads the addresses of sources that are gone, such as a link checker lists them: each address of
 * the text, whatever else is in its line.
 * @throws UsageError where there is no such file
 */
export async function readDeadSources(file: string | undefined): Promise<ReadonlySet<string>> {
  if (file === undefined) return new Set();
  if (!existsSync(file)) throw new UsageError(`There is no file ${file} to read addresses from.`);
  const text = await readFile(file, 'utf8');
  return new Set(text.match(/https?:\/\/[^\s<>"]+/gi)?.map(sourceId));
}
