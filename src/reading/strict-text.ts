import type { Fault } from '../domain/check/document.ts';
import type { Edit } from '../domain/check/edits.ts';
import { findUnwantedCharacters } from '../domain/text/characters.ts';
import { LineIndex } from '../domain/check/position.ts';
import { foreignEncoding, readAsUtf8 } from './foreign-encoding.ts';

/** A review has some 20 kB. A far larger file is no review or would take minutes to read. */
const mostBytes = 1_000_000;
const mostInLine = 100_000;
/**
 * No word is nearly as long. Browsers shape the rest of one again for each line that they break it
 * into, which takes the square of its length: half a second for 4,000 letters.
 */
const mostInWord = 1_000;
/** Words of these scripts end anywhere. */
const letters = /[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/** A file's text as it is read and as it is kept, or what keeps it from being read. */
export interface StrictText {
  /** What rules and pages read: without a byte-order mark, every line ended by a line feed. */
  text: string;
  /** The file's own text. Mends are made to it, so that nothing else changes. */
  source: string;
  faults: Fault[];
}

/** Decodes a file's bytes, or tells where they are no text. Never throws. */
export function readStrictText(bytes: Uint8Array): StrictText {
  if (bytes.length > mostBytes) return refused(tooLarge(bytes.length));
  const source = decode(bytes);
  return source === undefined ? refused(notUtf8(bytes)) : checkText(source);
}

/** Checks a text that is decoded already, such as one that was mended. */
export function checkText(source: string): StrictText {
  const text = asRead(source);
  const faults = [...characterFaults(text), ...longLines(text)];
  return faults.length > 0 ? { ...refused(...faults), source } : { text, source, faults };
}

/** The text of a file that has been read without fault before; throws TypeError where it is no UTF-8. */
export function readSoundText(bytes: Uint8Array): string {
  return asRead(utf8.decode(bytes));
}

function asRead(source: string): string {
  return source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

function refused(...faults: Fault[]): StrictText {
  return { text: '', source: '', faults };
}

/** Decoders are made once: making one takes as long as reading a text by it. */
const utf8 = strictDecoder();

function strictDecoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** @param isPart whether the bytes may end within a character */
function decode(bytes: Uint8Array, isPart = false): string | undefined {
  try {
    return isPart ? strictDecoder().decode(bytes, { stream: true }) : utf8.decode(bytes);
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
  // The good bytes may end within a character that the next byte does not continue.
  while (good > 0 && decode(bytes.subarray(0, good)) === undefined) good -= 1;
  return good;
}

function characterFaults(text: string): Fault[] {
  return findUnwantedCharacters(text).map(({ index, ...said }) => ({
    rule: 'text-characters',
    ...new LineIndex(text).at(index),
    ...said,
    edit: misreadEdit(text),
    text:
      text
        .slice(Math.max(0, index - 20), index)
        .split('\n')
        .at(-1) || undefined,
  }));
}

/** The mend of a text that was saved as if its UTF-8 were Latin-1, from first to last such letter. */
function misreadEdit(text: string): Edit | undefined {
  const mended = readAsUtf8(text);
  if (mended === text || findUnwantedCharacters(mended).length > 0) return undefined;
  let start = 0;
  while (text[start] === mended[start]) start++;
  let end = 0;
  while (text.at(-1 - end) === mended.at(-1 - end)) end++;
  return {
    ...new LineIndex(text).at(start),
    remove: text.slice(start, text.length - end),
    insert: mended.slice(start, mended.length - end),
  };
}

function longLines(text: string): Fault[] {
  for (const [index, line] of text.split('\n').entries()) {
    const fault = lengthFault(line);
    if (fault) return [{ rule: 'text-size', line: index + 1, ...fault }];
  }
  return [];
}

function lengthFault(line: string): Omit<Fault, 'rule' | 'line'> | undefined {
  if (line.length <= mostInWord) return undefined;
  if (line.length > mostInLine) {
    return {
      column: 1,
      message: `the line has more than ${mostInLine} characters`,
      remedy: 'Break it into paragraphs.',
      text: line.slice(0, 60),
    };
  }
  const word = [...line.matchAll(letters)].find(([word]) => word.length > mostInWord);
  return (
    word && {
      column: word.index + 1,
      message: `the word has more than ${mostInWord} letters`,
      remedy: 'Break it into words.',
      text: word[0].slice(0, 60),
    }
  );
}
