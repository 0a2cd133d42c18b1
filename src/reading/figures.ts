import type { FigureFile, FigureLocation } from '../domain/check/figure-file.ts';
import type { Finding } from '../domain/check/finding.ts';
import type { FiguresSchema } from '../domain/measurements/figure.ts';
import { judgeData, type DataFault } from './data.ts';
import { readStrictText } from './strict-text.ts';

/** Reads the figures of a product from the bytes of their file. Never throws. */
export function readFigures(
  location: FigureLocation,
  bytes: Uint8Array,
  schema: FiguresSchema,
): FigureFile {
  const { text, faults } = readStrictText(bytes);
  if (faults.length > 0) return { ...location, text, figures: [], faults };
  const judged = judgeData(text, schema, []);
  const placeOf = (index: number, key: string) => judged.positionOf(index, key);
  const figures = (judged.data ?? []).map((figure, index) => ({
    ...figure,
    places: { value: placeOf(index, 'value'), source: placeOf(index, 'source') },
  }));
  const lines = text.split('\n');
  const told = judged.faults.map((fault) => inWords(fault, lines[fault.line - 1]));
  return { ...location, text, figures, faults: told };
}

/** A fault with the key that it is about; which of the figures it is in, its line tells. */
function inWords({ line, column, keys, message }: DataFault, text = ''): Finding {
  if (/:\s*>/.test(text)) return { line, column, ...opensBlock };
  const [, ...inFigure] = keys;
  const key = inFigure.join('.');
  return { line, column, message: key === '' ? message : `\`${key}\`: ${message}` };
}

const opensBlock = {
  message: '`>` at the start of a value opens a block of YAML',
  remedy: 'Put the value into double quotes.',
};
