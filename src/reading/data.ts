import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { buildCategories, type Categories } from '../domain/categories/index.ts';
import { categoriesSchema } from '../domain/categories/schema.ts';
import { contentFolder, dataFile } from './content-folder.ts';

/**
 * Reads a data file and checks it against its schema.
 * @throws Error that names the file, and the line or the entry that does not hold
 */
export async function readData<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const data = schema.safeParse(parseYaml(file, await readFile(file, 'utf8')));
  if (data.success) return data.data;
  throw new Error(`${path.relative('', file)}: ${z.prettifyError(data.error)}`);
}

/** Reads and indexes the categories of products, `categories.yaml`; throws as `readData` does. */
export async function readCategories(root = contentFolder()): Promise<Categories> {
  return buildCategories(await readData(dataFile('categories.yaml', root), categoriesSchema));
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${path.relative('', file)}: ${(error as Error).message}`, { cause: error });
  }
}
