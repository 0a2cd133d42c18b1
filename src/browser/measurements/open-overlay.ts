import type { Language } from '../../domain/languages/index.ts';
import type { CurveIndex } from '../../domain/measurements/overlay/curve-index.ts';
import { loadWords, type ScreenWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { fetchOnce } from '../fetch-once.ts';
import { OverlayPlots } from './overlay-plots.ts';

/** What laying curves over each other needs. */
export interface Overlay {
  plots: OverlayPlots;
  index: CurveIndex;
  words: ScreenWords<'overlay'>;
}

/**
 * Loads what draws curves over each other.
 * @param root what holds the place for the plots, see `OverlayPlots.astro`
 * @throws Error where it can't be had
 */
export async function openOverlay(root: HTMLElement, language: Language): Promise<Overlay> {
  const [words, index] = await Promise.all([
    loadWords('overlay', language),
    fetchOnce<CurveIndex>(urls.curveIndex(language))(),
  ]);
  return { words, index, plots: new OverlayPlots(root, words, index) };
}
