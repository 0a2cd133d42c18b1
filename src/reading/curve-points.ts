import { isUtf8 } from 'node:buffer';
import type { CurveData } from '../domain/check/curve-file.ts';
import type { Channel, CurveKind } from '../domain/measurements/curves/curve.ts';
import { isFault } from '../domain/measurements/curves/parse/fault.ts';
import { readCurve } from '../domain/measurements/curves/parse/read-curve.ts';

/** A file with points as it was read. */
export interface ReadPoints extends Omit<CurveData, 'file'> {
  /** None where the file can't be read. */
  channels: readonly Channel[];
}

/** A measurement with a row for each hertz has some 700 kB. */
const mostBytes = 2_000_000;

/** Reads a file of points, whatever program wrote it. Never throws. */
export function readPoints(bytes: Uint8Array, kind: CurveKind): ReadPoints {
  const refuse = (text: string, line: number, message: string, remedy?: string) => ({
    ...{ text, channels: [], skipped: undefined },
    faults: [{ line, message, remedy }],
  });
  if (bytes.length > mostBytes) {
    const message = `the file has ${bytes.length} bytes; a measurement has at most ${mostBytes}`;
    return refuse('', 1, message, 'Export the measurement with fewer points.');
  }
  const text = decodeCurve(bytes);
  const read = readCurve(text, kind);
  if (isFault(read)) return refuse(text, read.line, read.message, read.remedy);
  return { text, ...read, faults: [] };
}

/**
 * The text of a measurement, in whatever encoding a program wrote it: UTF-16 and UTF-8 are told by
 * their byte-order marks and by what they allow, and everything else is taken for Windows-1252, in
 * which every byte is a letter. Numbers are the same in all of them.
 */
export function decodeCurve(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, the zeros beside plain letters tell UTF-16 and its order.
  if (second === 0) return 'utf-16le';
  if (first === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
