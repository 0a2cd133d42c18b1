import type { Language } from '../domain/languages/index.ts';
import { readMissing } from './missing-address.ts';
import { drawReview, drawTopic } from './search/draw-found.ts';
import { element } from './element.ts';
import { inSlices } from './in-slices.ts';
import { loadLibrary } from './search/library.ts';
import { suggest } from './search/suggest.ts';

const most = { reviews: 3, near: 3, topics: 3 };

/** Offers the pages whose names are nearest to the one that an address without a page names. */
class NearestPage extends HTMLElement {
  connectedCallback(): void {
    this.#offer().catch((error: unknown) => console.error(error));
  }

  async #offer(): Promise<void> {
    const { kind = 'all', name, isTag } = readMissing(location.pathname);
    const library = await loadLibrary(this.lang as Language);
    const found = await inSlices(suggest(library, name, isTag ? 'topics' : kind, most));
    const links = [
      ...(found?.reviews ?? []).map((review) => drawReview(review, undefined, library)),
      ...(found?.topics ?? []).map((topic) => drawTopic(topic, '', library)),
    ];
    if (links.length === 0) return;
    const items = links.map((link) => element('li', {}, link));
    this.querySelector('ul')!.replaceChildren(...items);
    this.hidden = false;
  }
}

customElements.define('nearest-page', NearestPage);
