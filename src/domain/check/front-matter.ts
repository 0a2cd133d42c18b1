import { isMap, isNode, isScalar, parseDocument, type Document as YamlDocument } from 'yaml';
import { LineIndex, type Position } from './position.ts';

/** The YAML head of a review file, with the place of everything in it. */
export interface FrontMatter {
  /** What the YAML says; an empty object where it says nothing. */
  data: Record<string, unknown>;
  /** What is wrong with the YAML itself, with its place in the file. */
  faults: FrontMatterFault[];
  /** Whether the opening is exactly `---` with nothing before or after it. */
  cleanOpening: boolean;
  /** The line on which the body starts, counted from 1. */
  bodyLine: number;
  /** Where the value of a key path stands, or the key itself, or the opening line. */
  locate(path: readonly PropertyKey[]): Position;
  /** The source of a value as it is written, quotes included; undefined where there is none. */
  written(path: readonly PropertyKey[]): string | undefined;
  /** Where a top-level key itself stands. */
  locateKey(key: string): Position;
}

export type FrontMatterFault = Position &
  (
    | { kind: 'missing' }
    | { kind: 'syntax'; message: string }
    | {
        kind: 'duplicate';
        key: string;
        sameValue: boolean;
        firstLine: number;
        /** The whole line, where key and value stand on one. */
        wholeLine: string | undefined;
      }
  );

const pattern = /^(\uFEFF?)---([^\S\n]*)\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m;

/**
 * Splits a file into front matter and body and reads the YAML. Never throws: what is wrong is
 * listed in `faults`.
 */
export function readFrontMatter(source: string): { frontMatter: FrontMatter; body: string } {
  const match = pattern.exec(source);
  if (match?.index !== 0) {
    return { frontMatter: missingFrontMatter(), body: source };
  }
  const [whole, mark, trailing, yaml] = match as unknown as [string, string, string, string];
  const lines = new LineIndex(yaml);
  const yamlDocument = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false });
  const place = (offset: number): Position => {
    const { line, column } = lines.at(offset);
    return { line: line + 1, column };
  };
  const faults: FrontMatterFault[] = yamlDocument.errors.map((error) => ({
    kind: 'syntax',
    message: error.message.split('\n')[0]!,
    ...place(error.pos[0]),
  }));
  if (faults.length === 0) faults.push(...duplicateKeys(yamlDocument, yaml, place));
  const keyOffset = (key: string): number | undefined => keyRanges(yamlDocument).get(key);
  return {
    body: source.slice(whole.length),
    frontMatter: {
      data: faults.some(({ kind }) => kind === 'syntax') ? {} : toRecord(yamlDocument),
      faults,
      cleanOpening: mark === '' && trailing === '',
      bodyLine: whole.split('\n').length - (whole.endsWith('\n') ? 0 : 1),
      locate(path) {
        for (let length = path.length; length > 0; length--) {
          const node = yamlDocument.getIn(path.slice(0, length), true);
          if (isNode(node) && node.range) return place(node.range[0]);
        }
        return { line: 1, column: 1 };
      },
      written(path) {
        const node = yamlDocument.getIn(path, true);
        return isNode(node) && node.range ? yaml.slice(node.range[0], node.range[1]) : undefined;
      },
      locateKey(key) {
        const offset = keyOffset(key);
        return offset === undefined ? { line: 1, column: 1 } : place(offset);
      },
    },
  };
}

function missingFrontMatter(): FrontMatter {
  const start = { line: 1, column: 1 };
  return {
    data: {},
    faults: [{ kind: 'missing', ...start }],
    cleanOpening: true,
    bodyLine: 1,
    locate: () => start,
    written: () => undefined,
    locateKey: () => start,
  };
}

function keyRanges(yamlDocument: YamlDocument): Map<string, number> {
  const ranges = new Map<string, number>();
  if (!isMap(yamlDocument.contents)) return ranges;
  for (const { key } of yamlDocument.contents.items) {
    if (isScalar(key) && key.range) ranges.set(String(key.value), key.range[0]);
  }
  return ranges;
}

function duplicateKeys(
  yamlDocument: YamlDocument,
  yaml: string,
  place: (offset: number) => Position,
): FrontMatterFault[] {
  if (!isMap(yamlDocument.contents)) return [];
  const seen = new Map<string, { value: string; line: number }>();
  const faults: FrontMatterFault[] = [];
  for (const { key, value } of yamlDocument.contents.items) {
    if (!isScalar(key) || !key.range) continue;
    const name = String(key.value);
    const position = place(key.range[0]);
    const text = JSON.stringify(isNode(value) ? value.toJS(yamlDocument) : value);
    const first = seen.get(name);
    if (first) {
      const sameValue = first.value === text;
      const line = yaml.slice(key.range[0]).split('\n')[0]!;
      const end = isNode(value) && value.range ? value.range[1] : key.range[1];
      const wholeLine = end - key.range[0] <= line.length ? line : undefined;
      const firstLine = first.line;
      faults.push({ kind: 'duplicate', key: name, sameValue, firstLine, wholeLine, ...position });
    } else {
      seen.set(name, { value: text, line: position.line });
    }
  }
  return faults;
}

/** The YAML as plain data. Tags keep the spelling of the source: `2.0` is not `2`. */
function toRecord(yamlDocument: YamlDocument): Record<string, unknown> {
  const data: unknown = yamlDocument.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  const record = data as Record<string, unknown>;
  if (Array.isArray(record.tags)) {
    record.tags = record.tags.map((tag: unknown, index) => {
      const node = yamlDocument.getIn(['tags', index], true);
      return typeof tag === 'number' && isScalar(node) ? (node.source ?? String(tag)) : tag;
    });
  }
  return record;
}
