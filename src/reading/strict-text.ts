import type { Fault } from '../domain/check/document.ts';
import { LineIndex } from '../domain/check/position.ts';
import { foreignEncoding } from './foreign-encoding.ts';

/** A review has some 20 kB; what is far larger is no review, or would take minutes to read. */
const mostBytes = 1_000_000;
const mostInLine = 100_000;

/** A file's text as it is read and as it is kept, or what keeps it from being read. */
export interface StrictText {
  /** What rules and pages read: without a byte-order mark, every line ended by a line feed. */
  text: string;
  /** The file's own text, to which mends are made: only what they change changes. */
  source: string;
  faults: Fault[];
}

/** Makes text of a file's bytes, or tells in which place they are none. Never throws. */
export function readStrictText(bytes: Uint8Array): StrictText {
  if (bytes.length > mostBytes) return refused(tooLarge(bytes.length));
  const source = decode(bytes);
  return source === undefined ? refused(notUtf8(bytes)) : checkText(source);
}

/** Checks a text that is decoded already, such as one that was mended. */
export function checkText(source: string): StrictText {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const faults = [...characterFaults(text), ...longLines(text)];
  return faults.length > 0 ? { ...refused(...faults), source } : { text, source, faults };
}

function refused(...faults: Fault[]): StrictText {
  return { text: '', source: '', faults };
}

function decode(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

function tooLarge(size: number): Fault {
  return {
    rule: 'text-size',
    line: 1,
    column: 1,
    message: `the file has ${size} bytes; a review has at most ${mostBytes}`,
  };
}

function notUtf8(bytes: Uint8Array): Fault {
  const offset = firstForeignByte(bytes);
  const before = decode(bytes.subarray(0, offset)) ?? '';
  const byte = bytes[offset]!.toString(16).toUpperCase().padStart(2, '0');
  return {
    rule: 'text-encoding',
    ...new LineIndex(before).at(before.length),
    text: before.slice(before.lastIndexOf('\n') + 1).slice(-60) || undefined,
    message: `byte ${offset} (0x${byte}) is not UTF-8; the file ${foreignEncoding(bytes)}`,
  };
}

/** The offset of the first byte that belongs to no character in UTF-8. */
function firstForeignByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) bad = middle;
    else good = middle;
  }
  // What was good so far may end within a character that the next byte does not go on with.
  while (good > 0 && decode(bytes.subarray(0, good)) === undefined) good -= 1;
  return good;
}

const unwanted: { pattern: RegExp; name: string; remedy: string }[] = [
  {
    pattern: /[\0-\b\v\f\x0e-\x1f\x7f-\x9f]/g,
    name: 'a control character',
    remedy: 'Remove it; it is no text.',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/g,
    name: 'an invisible character that turns the direction of the text',
    remedy: 'Remove it; the text could read otherwise than it is.',
  },
  {
    pattern: /\r/g,
    name: 'a carriage return without a line feed',
    remedy: 'Save the file with line breaks of one kind, LF or CRLF.',
  },
];

function characterFaults(text: string): Fault[] {
  return unwanted.flatMap(({ pattern, name, remedy }): Fault[] => {
    const [first, ...others] = text.matchAll(pattern);
    if (!first) return [];
    const code = first[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    return [
      {
        rule: 'text-characters',
        ...new LineIndex(text).at(first.index),
        message: `U+${code} is ${name}${more}`,
        remedy,
        text:
          text
            .slice(Math.max(0, first.index - 20), first.index)
            .split('\n')
            .at(-1) || undefined,
      },
    ];
  });
}

function longLines(text: string): Fault[] {
  const index = text.split('\n').findIndex((line) => line.length > mostInLine);
  if (index === -1) return [];
  return [
    {
      rule: 'text-size',
      line: index + 1,
      column: 1,
      message: `the line has more than ${mostInLine} characters`,
      remedy: 'Break it into paragraphs.',
      text: text.split('\n')[index]!.slice(0, 60),
    },
  ];
}
