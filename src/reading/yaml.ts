import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Fault } from '../domain/check/document.ts';
import type { FrontMatter, WrittenValue } from '../domain/check/front-matter.ts';
import { findUnwantedCharacters } from '../domain/text/characters.ts';
import { LineIndex, type Position } from '../domain/check/position.ts';
import { numberKeys } from '../domain/check/schema.ts';
import { findYamlFault } from './yaml-faults.ts';

interface YamlReading extends Omit<FrontMatter, 'bodyLine'> {
  faults: Fault[];
}

/**
 * Reads the YAML of front matter by its core schema, with the position of every key and value. What
 * is no YAML, or YAML that a review has no use for, is one fault. So is each key that its map has
 * twice.
 * @param head the text up to the end of the YAML, so that positions are those of the file
 * @param start where the YAML starts in it
 */
export function readYaml(head: string, start: number): YamlReading {
  const yaml = head.slice(start);
  const lines = new LineIndex(head);
  const positionAt = (offset: number) => lines.at(offset + start);
  const document = parseDocument(yaml, {
    ...{ version: '1.2', schema: 'core', stringKeys: true },
    ...{ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' },
  });
  const fault = findYamlFault(document, yaml);
  const walk = new Walk(yaml, positionAt);
  const isReadable = document.errors.length === 0;
  const data = isReadable && isMap(document.contents) ? walk.readMap(document.contents, []) : {};
  return {
    data,
    keys: walk.keys,
    values: walk.values,
    faults: fault
      ? [{ rule: 'front-matter-syntax', ...positionAt(fault.offset), ...fault.said }]
      : walk.faults,
  };
}

type Path = readonly (string | number)[];

/** One walk through the values of a YAML document, which notes the position of everything. */
class Walk {
  readonly keys = new Map<string, Position>();
  readonly values = new Map<string, WrittenValue>();
  readonly faults: Fault[] = [];
  readonly #yaml: string;
  readonly #positionAt: (offset: number) => Position;

  constructor(yaml: string, positionAt: (offset: number) => Position) {
    this.#yaml = yaml;
    this.#positionAt = positionAt;
  }

  /** A map as plain data. The last value of a repeated key counts. */
  readMap({ items }: YAMLMap<unknown, unknown>, path: Path): Record<string, unknown> {
    const first = new Map<string, { text: string; line: number }>();
    const entries = items.flatMap(({ key, value }): [string, unknown][] => {
      if (!isScalar(key) || !key.range) return [];
      const name = String(key.value);
      const position = this.#positionAt(key.range[0]);
      const data = this.#read(value, [...path, name]);
      const text = JSON.stringify(data) ?? '';
      const known = first.get(name);
      if (known) this.#noteDuplicate([...path, name], key.range[0], known, text === known.text);
      else first.set(name, { text, line: position.line });
      this.keys.set([...path, name].join('.'), position);
      return [[name, data]];
    });
    return Object.fromEntries(entries);
  }

  #read(node: unknown, path: Path): unknown {
    if (isScalar(node) || isMap(node) || isSeq(node)) this.#noteValue(node.range, path);
    if (isMap(node)) return this.readMap(node, path);
    if (isSeq(node)) return node.items.map((item, index) => this.#read(item, [...path, index]));
    if (!isScalar(node)) return undefined;
    // An escape in YAML can write what the text itself may not hold.
    if (typeof node.value === 'string') this.#noteUnwanted(node.value, node.range?.[0] ?? 0);
    // Text that looks like a number is what was typed: `2.0` is not `2`, `007` is not `7`.
    const isText = typeof node.value === 'number' && !path.some((key) => numberKeys.has(key));
    return isText ? node.source : node.value;
  }

  #noteValue(range: readonly number[] | null | undefined, path: Path): void {
    if (!range) return;
    const written = this.#yaml.slice(range[0], range[1]);
    this.values.set(path.join('.'), { ...this.#positionAt(range[0]!), written });
  }

  #noteUnwanted(value: string, offset: number): void {
    for (const { message, remedy } of findUnwantedCharacters(value)) {
      this.faults.push({ rule: 'text-characters', ...this.#positionAt(offset), message, remedy });
    }
  }

  #noteDuplicate(path: Path, offset: number, first: { line: number }, isSame: boolean): void {
    const position = this.#positionAt(offset);
    const line = this.#yaml.slice(offset).split('\n', 1)[0]!;
    const { written = '' } = this.values.get(path.join('.')) ?? {};
    const isWholeLine = position.column === 1 && !written.includes('\n');
    this.faults.push({
      rule: 'duplicate-key',
      ...position,
      message:
        `\`${path.join('.')}\` is given twice with ${isSame ? 'the same value' : 'two values'}, ` +
        `first in line ${first.line}`,
      remedy: isSame
        ? 'Remove this line.'
        : 'Decide which value is right and remove the other line.',
      edit: isSame && isWholeLine ? { ...position, remove: `${line}\n`, insert: '' } : undefined,
    });
  }
}
