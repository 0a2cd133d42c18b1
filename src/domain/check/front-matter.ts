import type { Position } from './position.ts';

/** The YAML head of a review file, with the place of everything in it. */
export interface FrontMatter {
  /** What the YAML says; an empty object where it can't be read. */
  data: Record<string, unknown>;
  /** The line on which the body starts, counted from 1. */
  bodyLine: number;
  /** By path, such as `rating.0`, where each key and each value stands. */
  keys: ReadonlyMap<string, Position>;
  values: ReadonlyMap<string, WrittenValue>;
}

/** A value as its author wrote it, quotes included. */
export interface WrittenValue extends Position {
  written: string;
}

type Path = readonly PropertyKey[];

const opening: Position = { line: 1, column: 1 };

/** Where the value of a key path stands, or what it would stand in, or the opening line. */
export function locateValue({ values }: Pick<FrontMatter, 'values'>, path: Path): Position {
  for (let length = path.length; length > 0; length--) {
    const value = values.get(path.slice(0, length).join('.'));
    if (value) return { line: value.line, column: value.column };
  }
  return opening;
}

/** Where a key itself stands, or the opening line. */
export function locateKey({ keys }: Pick<FrontMatter, 'keys'>, ...path: Path): Position {
  return keys.get(path.join('.')) ?? opening;
}

/** The source of a value as it is written, quotes included; undefined where there is none. */
export function writtenValue({ values }: FrontMatter, path: Path): string | undefined {
  return values.get(path.join('.'))?.written;
}
