import type { CurveIndex, IndexedCurve } from '../../domain/measurements/overlay/curve-index.ts';
import { mostLaid, placeCurves, readLaid } from '../../domain/measurements/overlay/laid.ts';
import type { ScreenWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { leadSwitchTo } from '../language-switch.ts';
import { once } from '../once.ts';
import { pageLanguage } from '../page-language.ts';
import { slot } from '../slots.ts';
import { keepView } from './keep-view.ts';
import type { Overlay } from './open-overlay.ts';

/**
 * Lays the curves over each other that the address names, and follows the address: buttons and the
 * field for names change it. Nothing is fetched before the first curve is asked for.
 */
class CurveOverlay extends HTMLElement {
  readonly #language = pageLanguage();
  /** Counts what was asked for, so that a late answer doesn't replace a newer one. */
  #asked = 0;

  readonly #start = once(async () => {
    const { openOverlay } = await import('./open-overlay.ts');
    return openOverlay(this, this.#language);
  });

  connectedCallback(): void {
    addEventListener('popstate', () => void this.#follow());
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-toggles]');
      if (button) void this.#change((ids) => toggled(ids, button.value), button);
    });
    this.addEventListener('choose', (event) => {
      event.preventDefault();
      const input = this.querySelector<HTMLInputElement>('name-field input')!;
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      void this.#change((ids, { curves }) => added(ids, curvesOf(event.detail.ref, curves)));
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const [only, ...others] = this.querySelectorAll<HTMLElement>('[role="option"]');
      if (others.length === 0) only?.click();
    });
    if (location.search) void this.#follow();
  }

  /** Writes other curves into the address, and shows them. */
  async #change(
    change: (ids: readonly string[], index: CurveIndex) => string[],
    pressed?: HTMLElement,
  ): Promise<void> {
    const overlay = await this.#load();
    if (!overlay) return;
    const { curves, leftOut } = readLaid(location.search, overlay.index.curves);
    const ids = [...curves, ...leftOut].map(({ id }) => id);
    const next = change(ids, overlay.index);
    // Before anything is drawn: a removed line takes its button with it.
    const isGone = pressed?.closest('[data-slot="legend"]');
    history.pushState(null, '', keepView(urls.measurements(this.#language, next)));
    await this.#follow();
    if (isGone) slot(this, 'heading').focus();
  }

  async #follow(): Promise<void> {
    const asked = ++this.#asked;
    leadSwitchTo(location.search);
    const overlay = await this.#load();
    if (!overlay || asked !== this.#asked) return;
    const { words, index, plots } = overlay;
    const laid = readLaid(location.search, index.curves);
    this.#press(laid.curves);
    plots.show(placeCurves(laid.curves));
    this.#remark(remarkOn(laid, words));
  }

  async #load(): Promise<Overlay | undefined> {
    try {
      return await this.#start();
    } catch (error) {
      console.error(error);
      this.#remark(this.dataset.failed!);
      return undefined;
    }
  }

  /** Says of each curve in the list whether it is drawn. */
  #press(curves: readonly IndexedCurve[]): void {
    const drawn = new Set(curves.map(({ id }) => id));
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')) {
      button.ariaPressed = String(drawn.has(button.value));
    }
  }

  #remark(words: string): void {
    slot(this, 'remark').textContent = words;
  }
}

function remarkOn(
  { leftOut, unknown }: ReturnType<typeof readLaid>,
  { strings, format }: ScreenWords<'overlay'>,
): string {
  const names = leftOut.map(({ product, by }) => strings.curveOf(product, by));
  return format.sentences([
    unknown.length > 0 && strings.unknown(format.list(unknown)),
    names.length > 0 && strings.tooMany(format.list(names), mostLaid),
  ]);
}

function curvesOf(ref: string, curves: readonly IndexedCurve[]): string[] {
  return curves.filter((curve) => curve.ref === ref).map(({ id }) => id);
}

function added(ids: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...ids, ...more])];
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

customElements.define('curve-overlay', CurveOverlay);
