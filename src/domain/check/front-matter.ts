import type { Position } from './position.ts';

/** The YAML head of a review file, with the position of everything in it. */
export interface FrontMatter {
  /** What the YAML says; an empty object where it can't be read. */
  data: Record<string, unknown>;
  /** The line on which the body starts, counted from 1. */
  bodyLine: number;
  /** The position of each key and each value, by its path, such as `rating.0`. */
  keys: ReadonlyMap<string, Position>;
  values: ReadonlyMap<string, WrittenValue>;
}

/** A value as its author wrote it, quotes included. */
export interface WrittenValue extends Position {
  written: string;
}

type Path = readonly PropertyKey[];

const opening: Position = { line: 1, column: 1 };

/** The position of the value of a key path, or of what it would be in, or of the opening line. */
export function locateValue({ values }: Pick<FrontMatter, 'values'>, path: Path): Position {
  for (let length = path.length; length > 0; length--) {
    const value = values.get(path.slice(0, length).join('.'));
    if (value) return { line: value.line, column: value.column };
  }
  return opening;
}

/** The position of a key itself, or of the opening line. */
export function locateKey({ keys }: Pick<FrontMatter, 'keys'>, ...path: Path): Position {
  return keys.get(path.join('.')) ?? opening;
}

/** The source of a value as it is written, quotes included; undefined where there is none. */
export function writtenValue({ values }: FrontMatter, path: Path): string | undefined {
  return values.get(path.join('.'))?.written;
}
