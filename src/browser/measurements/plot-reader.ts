import { drawSwatch } from '../../domain/measurements/plot/drawing.ts';
import type { PlotLayout } from '../../domain/measurements/plot/layout.ts';
import {
  drawCursor,
  readAt,
  readSteps,
  type ReadOut,
} from '../../domain/measurements/plot/read-out.ts';
import { sayReadOut, type PlotStrings } from '../../i18n/plot-words.ts';
import { draw } from '../draw.ts';
import { element } from '../element.ts';

/**
 * Reads the lines of a plot where the pointer is or the slider that lies over it: shown in a block,
 * and spoken as the slider's value.
 */
export class PlotReader {
  readonly #words: PlotStrings;
  readonly #field: Element;
  readonly #slider: HTMLInputElement;
  readonly #block: HTMLElement;
  #layout: PlotLayout | undefined;

  /** @param root what holds the plot */
  constructor(root: HTMLElement, words: PlotStrings) {
    this.#words = words;
    this.#field = root.querySelector('.field')!;
    this.#slider = root.querySelector('[data-part="slider"]')!;
    this.#block = root.querySelector('[data-part="read-out"]')!;
    const on = this.#slider.addEventListener.bind(this.#slider);
    for (const event of ['input', 'focus', 'pointermove']) on(event, () => this.#read());
    for (const event of ['pointerleave', 'blur']) on(event, () => this.#isUsed || this.#hide());
    on('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide();
    });
  }

  /** Reads lines as they are drawn now. */
  readFrom(layout: PlotLayout): void {
    this.#layout = layout;
    if (this.#isUsed || !this.#block.hidden) this.#read();
  }

  get #isUsed(): boolean {
    return this.#slider.matches(':hover, :focus');
  }

  #read(): void {
    if (!this.#layout) return;
    const step = this.#slider.valueAsNumber;
    const readOut = readAt(this.#layout, step);
    this.#slider.ariaValueText = sayReadOut(readOut, this.#words);
    this.#field.querySelector('.cursor')?.remove();
    this.#field.append(draw(drawCursor(readOut, this.#layout)));
    this.#block.replaceChildren(...rowsOf(readOut, this.#words));
    // The block lies on the side on which the plot has more room.
    this.#block.dataset.side = step < readSteps / 2 ? 'end' : 'start';
    this.#block.hidden = false;
  }

  #hide(): void {
    this.#block.hidden = true;
    this.#field.querySelector('.cursor')?.remove();
  }
}

function rowsOf(
  { frequency, isSure, levels }: ReadOut,
  { plot, format }: PlotStrings,
): HTMLElement[] {
  const doubt = isSure ? [] : [element('i', {}, ` ${plot.zones['less-sure']}`)];
  return [
    element('b', { class: 'at' }, format.frequency(frequency), ...doubt),
    ...levels.flatMap(({ line: { of, isThin, name }, level }) => [
      element('span', {}, draw(drawSwatch(of, isThin)), name),
      element('b', {}, `${format.decibels(level)}\u00a0dB`),
    ]),
  ];
}
