import { loadPlotWords } from '../../i18n/load-plot.ts';
import { pageLanguage } from '../page-language.ts';
import { LivePlot } from './live-plot.ts';

/**
 * Makes a plot that scripts draw.
 * @param root what holds it
 * @throws TypeError where its words can't be fetched
 */
export async function openPlot(root: HTMLElement): Promise<LivePlot> {
  return new LivePlot(root, await loadPlotWords(pageLanguage()));
}
