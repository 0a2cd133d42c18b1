import { once } from '../once.ts';
import { pageLanguage } from '../page-language.ts';
import { slot } from '../slots.ts';
import type { CompareContent } from './content.ts';

/**
 * The curves of compared products over each other. What that needs is loaded where one has a curve; the
 * page is whole without.
 */
class ComparedCurves extends HTMLElement {
  readonly #open = once(async () => {
    const { openOverlay } = await import('../measurements/open-overlay.ts');
    return openOverlay(this, pageLanguage());
  });
  /** What was asked for last, so that a late answer doesn't replace a newer one. */
  #asked: CompareContent['products'] = [];

  async show(products: CompareContent['products']): Promise<void> {
    this.#asked = products;
    this.hidden = !products.some(({ hasCurves }) => hasCurves);
    if (this.hidden) return;
    try {
      const { plots } = await this.#open();
      if (this.#asked === products) plots.showProducts(products.map(({ ref }) => ref));
    } catch (error) {
      console.error(error);
      this.hidden = true;
    }
  }
}

/** Lays the curves of the products over each other, if any has one. */
export function drawCurves(root: HTMLElement, { products }: CompareContent): void {
  void slot<ComparedCurves>(root, 'curves').show(products);
}

customElements.define('compared-curves', ComparedCurves);
