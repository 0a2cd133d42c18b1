import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import { buildCategories, type Categories } from '../domain/categories/index.ts';
import { categoriesSchema } from '../domain/categories/schema.ts';
import {
  buildYardstick,
  yardstickSchema,
  type YardstickTable,
} from '../domain/measurements/yardstick.ts';
import { sourcesSchema, type SourceFile } from '../domain/sources/schema.ts';
import { contentFolder, dataFile } from './content-folder.ts';

/** Reads a data file and checks it against its schema; throws as `parseData` does. */
export async function readData<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  return parseData(await readFile(file, 'utf8'), path.relative('', file), schema);
}

/**
 * The data in a text of YAML. An empty text has no entries.
 * @param file the path that messages name
 * @throws Error that names line and column of everything that does not hold
 */
export function parseData<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refuse = (faults: [offset: number, message: string][]) => {
    const places = faults.map(([offset, message]) => {
      const { line, col } = lines.linePos(offset);
      return `${file}:${line}:${col}  ${message}`;
    });
    return new Error([...places, `Mend ${file}; nothing is built without it.`].join('\n'));
  };
  if (document.errors.length > 0) {
    throw refuse(document.errors.map(({ pos, message }) => [pos[0], message.split('\n')[0]!]));
  }
  const data = schema.safeParse(document.toJS() ?? {});
  if (data.success) return data.data;
  throw refuse(
    data.error.issues.map(({ path: keys, message }) => [
      offsetOf(document, keys),
      `${keys.join('.')}: ${message}`,
    ]),
  );
}

/** Reads and indexes the categories of products, `categories.yaml`; throws as `readData` does. */
export async function readCategories(root = contentFolder()): Promise<Categories> {
  return buildCategories(await readData(dataFile('categories.yaml', root), categoriesSchema));
}

/** Reads what publishes the sources that reviews cite, `sources.yaml`; throws as `readData` does. */
export function readSources(root = contentFolder()): Promise<SourceFile> {
  return readData(dataFile('sources.yaml', root), sourcesSchema);
}

/** Reads and indexes what figures are judged by, `yardstick.yaml`; throws as `readData` does. */
export async function readYardstick(root = contentFolder()): Promise<YardstickTable> {
  return buildYardstick(await readData(dataFile('yardstick.yaml', root), yardstickSchema));
}

/** Where the value that some keys lead to begins, or else the innermost existing one around it. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (isNode(node) && node.range) return node.range[0];
  return keys.length === 0 ? 0 : offsetOf(document, keys.slice(0, -1));
}
