import { narrowRatio, roomsFor } from '../../domain/measurements/plot/axes.ts';
import { drawPlot } from '../../domain/measurements/plot/drawing.ts';
import { layOutPlot } from '../../domain/measurements/plot/layout.ts';
import type { View } from '../../domain/measurements/plot/view.ts';
import { plotWords, sayDrawn, type PlotStrings } from '../../i18n/plot-words.ts';
import { draw } from '../draw.ts';
import { chosenView } from './chosen-view.ts';
import { loadPlot, type PlotContent, type PlotSources } from './load-plot.ts';
import { PlotReader } from './plot-reader.ts';

/** Draws curves in a plot that `PlotFrame` has built, as its controls are set, and lets them be read. */
export class LivePlot {
  readonly #root: HTMLElement;
  readonly #words: PlotStrings;
  readonly #reader: PlotReader;
  #content: PlotContent = { curves: [], target: undefined };
  /** What was asked for last, so that a late answer doesn't replace a newer one. */
  #asked: PlotSources | undefined;

  /** @param root what holds the plot and its controls */
  constructor(root: HTMLElement, words: PlotStrings) {
    this.#root = root;
    this.#words = words;
    this.#reader = new PlotReader(root, words);
    root.addEventListener('change', ({ target }) => {
      if ((target as HTMLElement).dataset.choice) this.#draw();
    });
  }

  /**
   * Draws curves in the place of those that the plot has.
   * @throws Error where their numbers can't be had
   */
  async show(sources: PlotSources): Promise<void> {
    this.#asked = sources;
    const content = await loadPlot(sources);
    if (this.#asked !== sources) return;
    this.#content = content;
    this.#root.querySelector<HTMLElement>('[data-set="against"]')!.hidden = !content.target;
    this.#draw();
  }

  #draw(): void {
    const { curves, target } = this.#content;
    const chosen = chosenView(this.#root);
    const view: View = { ...chosen, against: chosen.against && target !== undefined };
    const layout = layOutPlot(curves, target, view);
    const field = this.#root.querySelector('.field')!;
    const pattern = field.querySelector('pattern')!;
    const drawings = drawPlot(layout, plotWords(this.#words), pattern.id);
    field.replaceChildren(pattern, ...drawings.map(draw));
    this.#fit(roomsFor(layout.range, view));
    this.#tell('drawn', sayDrawn(view, this.#words.plot));
    this.#tell('narrow-ratio', this.#words.plot.ratio(narrowRatio(view)));
    this.#reader.readFrom(layout);
  }

  #fit({ wide, narrow }: ReturnType<typeof roomsFor>): void {
    for (const room of this.#root.querySelectorAll('.room')) {
      room.setAttribute('viewBox', room.matches('.narrow') ? narrow : wide);
    }
  }

  /** Says something of how the curves are drawn, where the page has a place for it. */
  #tell(part: string, words: string): void {
    const place = this.#root.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = words;
  }
}
