import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import { buildCategories, type Categories } from '../domain/categories/index.ts';
import { categoriesSchema } from '../domain/categories/schema.ts';
import {
  buildYardstick,
  yardstickSchema,
  type YardstickTable,
} from '../domain/measurements/yardstick.ts';
import type { MakerNames } from '../domain/search/name-index.ts';
import { makerNamesSchema } from '../domain/search/schema.ts';
import { wordsSchema } from '../domain/mentions/schema.ts';
import { buildWords, type Words } from '../domain/mentions/words.ts';
import { methodSchema, type Method } from '../domain/method/schema.ts';
import { sourcesSchema, type SourceFile } from '../domain/sources/schema.ts';
import { buildRigs, rigsSchema, type Rigs } from '../domain/measurements/curves/rigs.ts';
import { measurersSchema, type Measurers } from '../domain/measurements/measurers.ts';
import { oncePerObject } from '../domain/check/once.ts';
import { LineIndex, type Position } from '../domain/check/position.ts';
import { contentFolder, dataFile } from './content-folder.ts';

const categoriesOf = oncePerObject(buildCategories);
const yardstickOf = oncePerObject(buildYardstick);
const rigsOf = oncePerObject(buildRigs);
const wordsOf = oncePerObject(buildWords);

/** Data files as they were read last. */
const known = new Map<string, { text: string; schema: z.ZodType; data: unknown }>();

/**
 * The values of data files as they were parsed last. A build loads this module several times, for its
 * command, its collections and its pages, and each save while developing loads it anew. All of them
 * share these, since parsing takes longer than checking.
 */
const shared = globalThis as { [key: symbol]: Map<string, Parsed> | undefined };
const parsed = (shared[Symbol.for('soundproof.data-files')] ??= new Map());

interface Parsed {
  text: string;
  values: unknown;
}

/**
 * Reads a data file and checks it against its schema; throws as `parseData` does. While its text is
 * the same, so is the data, and what is made of the data once.
 */
export async function readData<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const text = await readFile(file, 'utf8');
  const last = known.get(file);
  if (last?.text === text && last.schema === schema) return last.data as z.output<Schema>;
  const data = checkParsed(file, text, schema) ?? parseData(text, path.relative('', file), schema);
  known.set(file, { text, schema, data });
  return data;
}

/** The data of a file; undefined where there are faults to be told with their places. */
function checkParsed<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const values = valuesOf(file, text);
  return values === undefined ? undefined : schema.safeParse(values).data;
}

/**
 * The values of a data file, none of an empty one; undefined where its YAML has faults.
 * @param text what the file holds
 */
function valuesOf(file: string, text: string): unknown {
  const last = parsed.get(file);
  if (last?.text === text) return last.values;
  const values = soundValues(text);
  if (values !== undefined) parsed.set(file, { text, values });
  return values;
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
  const { data, faults } = judgeData(text, schema, {});
  if (faults.length === 0) return data!;
  const places = faults.map(({ line, column, keys, message }) => {
    const said = keys.length > 0 ? `${keys.join('.')}: ${message}` : message;
    return `${file}:${line}:${column}  ${said}`;
  });
  throw new Error([...places, `Mend ${file}; nothing is built without it.`].join('\n'));
}

/** What is wrong with a value, or with the text where there are no keys. */
export interface DataFault extends Position {
  keys: readonly PropertyKey[];
  message: string;
}

/** Data as it was read, or what is wrong with it, and where each value of it is. */
interface JudgedData<Data> {
  data: Data | undefined;
  faults: DataFault[];
  /** The position of a value, or of what it would be in. */
  positionOf: (...keys: PropertyKey[]) => Position;
}

/**
 * Reads a text of YAML and checks it against a schema. Never throws.
 * @param nothing what an empty text means
 */
export function judgeData<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  nothing: unknown,
): JudgedData<z.output<Schema>> {
  const lines = new LineIndex(text);
  const document = parseYaml(text);
  const positionOf = (...keys: PropertyKey[]) => lines.at(offsetOf(document, keys));
  const refuse = (faults: DataFault[]) => ({ data: undefined, faults, positionOf });
  const atOffset = (offset: number, message: string) => ({
    ...lines.at(offset),
    ...{ keys: [], message },
  });
  if (document.errors.length > 0) {
    return refuse(document.errors.map(({ pos, message }) => atOffset(pos[0], message)));
  }
  const plain = plainData(document);
  if (plain instanceof Error) return refuse([atOffset(0, plain.message)]);
  const { data, error } = schema.safeParse(plain ?? nothing);
  if (!error) return { data, faults: [], positionOf };
  return refuse(
    error.issues.flatMap((issue): DataFault[] => {
      const { path: keys, message } = issue;
      if (issue.code !== 'unrecognized_keys') return [{ ...positionOf(...keys), keys, message }];
      return issue.keys.map((key) => ({
        ...lines.at(offsetOfKey(document, keys, key)),
        ...{ keys, message: `there is no key \`${key}\`` },
      }));
    }),
  );
}

function parseYaml(text: string): Document {
  return parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
}

/** The values in a text of YAML, none in an empty one; undefined where the YAML has faults. */
function soundValues(text: string): unknown {
  const document = parseYaml(text);
  if (document.errors.length > 0) return undefined;
  const values = plainData(document) ?? {};
  return values instanceof Error ? undefined : values;
}

/** The values of YAML; an alias of what is not there, or of far too much, can't be followed. */
function plainData(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error as Error;
  }
}

/** Reads and indexes the categories of products, `categories.yaml`; throws as `readData` does. */
export async function readCategories(root = contentFolder()): Promise<Categories> {
  return categoriesOf(await readData(dataFile('categories.yaml', root), categoriesSchema));
}

/** Reads what publishes the sources that reviews cite, `sources.yaml`; throws as `readData` does. */
export function readSources(root = contentFolder()): Promise<SourceFile> {
  return readData(dataFile('sources.yaml', root), sourcesSchema);
}

/** Reads what readers call makers besides, `makers.yaml`; throws as `readData` does. */
export function readMakerNames(root = contentFolder()): Promise<MakerNames> {
  return readData(dataFile('makers.yaml', root), makerNamesSchema);
}

/** Reads and indexes what figures are judged by, `yardstick.yaml`; throws as `readData` does. */
export async function readYardstick(root = contentFolder()): Promise<YardstickTable> {
  return yardstickOf(await readData(dataFile('yardstick.yaml', root), yardstickSchema));
}

/** Reads who states figures, `measurers.yaml`; throws as `readData` does. */
export function readMeasurers(root = contentFolder()): Promise<Measurers> {
  return readData(dataFile('measurers.yaml', root), measurersSchema);
}

/** Reads what curves are measured on, `rigs.yaml`; throws as `readData` does. */
export async function readRigs(root = contentFolder()): Promise<Rigs> {
  return rigsOf(await readData(dataFile('rigs.yaml', root), rigsSchema));
}

/** Reads and indexes the names that are words, `words.yaml`; throws as `readData` does. */
export async function readWords(root = contentFolder()): Promise<Words> {
  return wordsOf(await readData(dataFile('words.yaml', root), wordsSchema));
}

/** Reads the versions of the method, `method.yaml`; throws as `readData` does. */
export function readMethod(root = contentFolder()): Promise<Method> {
  return readData(dataFile('method.yaml', root), methodSchema);
}

/** Where a key begins in the map that other keys lead to. */
function offsetOfKey(document: Document, keys: readonly PropertyKey[], name: string): number {
  const map = keys.length === 0 ? document.contents : document.getIn(keys, true);
  const pair =
    isMap(map) && map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  return (pair && isNode(pair.key) && pair.key.range?.[0]) || offsetOf(document, keys);
}

/** Where the value that some keys lead to begins, or else the innermost existing one around it. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
  if (isNode(node) && node.range) return node.range[0];
  return keys.length === 0 ? 0 : offsetOf(document, keys.slice(0, -1));
}
