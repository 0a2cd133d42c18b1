import type { FigureFile, FigureLocation } from '../domain/check/figure-file.ts';
import type { FiguresSchema } from '../domain/measurements/figure.ts';
import { judgeData } from './data.ts';
import { tellListFault } from './list-fault.ts';
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
  const told = judged.faults.map((fault) => tellListFault(fault, lines));
  return { ...location, text, figures, faults: told };
}
