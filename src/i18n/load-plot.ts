import type { Language } from '../domain/languages/index.ts';
import { levelFormatsOf } from './level-formats.ts';
import type { PlotStrings } from './plot-words.ts';
import type { Words } from './words.ts';

const files = import.meta.glob<Pick<Words, 'plot'>>('./*/plot.ts');

/**
 * Loads what a plot says in one language, and how it writes its numbers.
 * @throws TypeError where it can't be fetched
 */
export async function loadPlotWords(language: Language): Promise<PlotStrings> {
  const { plot } = await files[`./${language}/plot.ts`]!();
  return { plot, format: levelFormatsOf(language) };
}
