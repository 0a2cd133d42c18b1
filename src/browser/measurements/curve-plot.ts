import { once } from '../once.ts';
import type { PlotSources } from './load-plot.ts';

/**
 * A plot of `PlotFrame` whose curves can be read and seen in other ways. What that needs comes with the
 * first touch; `data-sources` names the curves that the page shows already.
 */
export class CurvePlot extends HTMLElement {
  readonly #open = once(async () => {
    const { openPlot } = await import('./open-plot.ts');
    return openPlot(this);
  });
  readonly #start = once(() => this.show(JSON.parse(this.dataset.sources!) as PlotSources));

  connectedCallback(): void {
    // Some browsers keep choices over a reload, but the page shows curves as at first.
    for (const choice of this.querySelectorAll<HTMLInputElement>('[data-choice]')) {
      choice.checked = choice.defaultChecked;
    }
    const slider = this.querySelector<HTMLInputElement>('[data-part="slider"]')!;
    slider.addEventListener('pointermove', (event) => follow(slider, event));
    // A tap gives the focus to a slider in some browsers only; without it nobody would know of the tap.
    slider.addEventListener('pointerdown', () => slider.focus({ preventScroll: true }));
    if (this.dataset.sources === undefined) return;
    for (const event of ['pointerenter', 'focusin']) {
      this.addEventListener(event, () => void this.#start().catch(console.error));
    }
  }

  /**
   * Draws curves in the place of those that the plot has.
   * @throws Error where they can't be had, which the plot says too
   */
  async show(sources: PlotSources): Promise<void> {
    const remark = this.querySelector('[data-part="remark"]')!;
    try {
      await (await this.#open()).show(sources);
      remark.textContent = '';
    } catch (error) {
      remark.textContent = this.dataset.failed!;
      throw error;
    }
  }
}

/** Sets a slider to where the pointer is over it; a pressed pointer moves it by itself. */
function follow(slider: HTMLInputElement, { offsetX, buttons }: PointerEvent): void {
  if (buttons === 0) slider.value = String((offsetX / slider.clientWidth) * Number(slider.max));
}

customElements.define('curve-plot', CurvePlot);
