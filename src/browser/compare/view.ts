import { weigh, type Comparable } from '../../domain/compare/comparable.ts';
import { setSideBySide } from '../../domain/compare/side-by-side.ts';
import { mostCompared, parseComparedQuery } from '../../domain/compare/refs.ts';
import { equalWeights, type Weights } from '../../domain/review/weights.ts';
import { loadWords, type ScreenWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { drawCurves } from './draw-curves.ts';
import { drawFacts } from './draw-facts.ts';
import { drawGlyphs } from './draw-glyphs.ts';
import { drawPrices } from './draw-prices.ts';
import { drawScores } from './draw-scores.ts';
import { drawWords } from './draw-words.ts';
import { load, type Loaded } from './load.ts';
import { slot } from '../slots.ts';
import { leadSwitchTo } from '../language-switch.ts';
import { keepView } from '../measurements/keep-view.ts';
import { pageLanguage } from '../page-language.ts';
import { reweigh, showWeights } from '../weight-controls.ts';
import { takeOut } from './tray-store.ts';
import { say } from './tray-words.ts';

/** Sets the products that the address names side by side, and follows the address. */
class CompareView extends HTMLElement {
  #language = pageLanguage();
  #words: ScreenWords<'compare'> | undefined;
  #title = document.title;
  /** Counts what was asked for, so that a late answer doesn't replace a newer one. */
  #asked = 0;
  /** The refs that were loaded: those of the address, without the ones beyond the most. */
  #tried: string[] = [];
  #products: Comparable[] = [];
  #weights = equalWeights;

  connectedCallback(): void {
    addEventListener('popstate', () => void this.#show());
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-slot="remove"]');
      if (button) void this.#remove(button.value);
    });
    this.addEventListener('input', ({ target }) => {
      const slider = (target as Element).closest<HTMLInputElement>('input[data-part]');
      if (slider) this.#weigh(reweigh(this.#weights, slider));
    });
    const reset = this.querySelector('[data-action="reset-weights"]')!;
    reset.addEventListener('click', () => {
      this.#weigh(equalWeights);
      // The button is gone, the sliders stay.
      this.querySelector<HTMLElement>('[data-weights] summary')!.focus();
    });
    void this.#show();
  }

  /** @param said what has just happened, to be said before anything else */
  async #show(said = ''): Promise<void> {
    const { refs, leftOut, weights } = parseComparedQuery(location.search);
    const waiting = [...refs, ...leftOut];
    const asked = ++this.#asked;
    // Refs are the same in all languages.
    leadSwitchTo(location.search);
    slot(this, 'empty').hidden = refs.length > 0;
    slot(this, 'loading').hidden = refs.length === 0 || !slot(this, 'result').hidden;
    const words = await this.#load();
    if (!words || asked !== this.#asked) return;
    const loaded: Loaded[] = [];
    const free = () => mostCompared - loaded.filter(({ product }) => product).length;
    // A product that does not exist leaves its place to the next.
    while (waiting.length > 0 && free() > 0) {
      const next = waiting.splice(0, free());
      loaded.push(...(await Promise.all(next.map((ref) => load(ref, this.#language)))));
      if (asked !== this.#asked) return;
    }
    slot(this, 'loading').hidden = true;
    this.#tried = loaded.map(({ ref }) => ref);
    this.#products = loaded.flatMap(({ product }) => product ?? []);
    this.#weights = weights ?? equalWeights;
    this.#draw(words);
    const { notWeights } = words.strings;
    this.#remark([said, ...remarksOn(loaded, waiting, words), weights ? '' : notWeights]);
  }

  #weigh(weights: Weights): void {
    this.#weights = weights;
    const { refs, leftOut } = parseComparedQuery(location.search);
    const address = urls.compare(this.#language, [...refs, ...leftOut], weights);
    history.replaceState(null, '', keepView(address));
    leadSwitchTo(location.search);
    if (this.#words) this.#draw(this.#words);
  }

  /** The page's own words say where those of the script can't be had; another try loads them. */
  async #load(): Promise<ScreenWords<'compare'> | undefined> {
    try {
      return (this.#words ??= await loadWords('compare', this.#language));
    } catch (error) {
      console.error(error);
      slot(this, 'loading').hidden = true;
      this.#remark([this.dataset.failed!]);
      return undefined;
    }
  }

  #draw(words: ScreenWords<'compare'>): void {
    const products = this.#products.map((product) => weigh(product, this.#weights));
    slot(this, 'result').hidden = products.length === 0;
    slot(this, 'copy').hidden = products.length === 0;
    slot(this, 'one-more').hidden = products.length !== 1;
    const names = words.format.list(products.map(({ name }) => name));
    document.title =
      products.length > 0
        ? [words.strings.title(names), ...this.#title.split(' · ').slice(1)].join(' · ')
        : this.#title;
    if (products.length === 0) return;
    const sides = setSideBySide(products);
    const [language, weights] = [this.#language, this.#weights];
    const content = { products, sides, language, weights, ...words };
    showWeights(this, this.#weights, words.strings.times);
    for (const draw of [drawGlyphs, drawPrices, drawScores, drawWords, drawCurves, drawFacts])
      draw(this, content);
  }

  #remark(remarks: readonly string[]): void {
    slot(this, 'remark').replaceChildren(
      ...remarks.filter(Boolean).map((remark) => {
        const line = document.createElement('p');
        line.textContent = remark;
        return line;
      }),
    );
  }

  async #remove(ref: string): Promise<void> {
    const { product } = await load(ref, this.#language);
    const rest = this.#tried.filter((one) => one !== ref);
    history.pushState(null, '', keepView(urls.compare(this.#language, rest, this.#weights)));
    takeOut(ref);
    await this.#show(say('removed', product?.name ?? ref));
    slot(this, 'heading').focus();
  }
}

/** What is to be said of the refs that can't be shown. */
function remarksOn(
  loaded: readonly Loaded[],
  leftOut: readonly string[],
  { strings, format }: ScreenWords<'compare'>,
): string[] {
  const unknown = loaded.filter((one) => !one.product && one.isUnknown);
  const failed = loaded.filter((one) => !one.product && !one.isUnknown);
  const list = (refs: readonly string[]) => format.list(refs.map(strings.quote));
  const refsOf = (some: readonly Loaded[]) => list(some.map(({ ref }) => ref));
  return [
    unknown.length > 0 ? strings.unknown(refsOf(unknown), unknown.length === 1) : '',
    failed.length > 0 ? strings.failed(refsOf(failed)) : '',
    leftOut.length > 0 ? strings.tooMany(list(leftOut), mostCompared) : '',
  ];
}

customElements.define('compare-view', CompareView);
