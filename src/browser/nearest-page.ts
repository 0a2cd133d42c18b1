import type { CatalogIndex } from '../domain/catalog/index-file.ts';
import { readSlug } from '../domain/names/short-slug.ts';
import type { Language } from '../domain/languages/index.ts';
import { urls } from '../urls.ts';
import { fetchOnce } from './fetch-once.ts';
import { nearestTo, readMissing } from './missing-address.ts';

/** Offers the page whose name is nearest to the one that an address without a page names. */
class NearestPage extends HTMLElement {
  connectedCallback(): void {
    this.#offer().catch((error: unknown) => console.error(error));
  }

  async #offer(): Promise<void> {
    const { kind, name, isTag } = readMissing(location.pathname);
    const index = await fetchOnce<CatalogIndex>(this.dataset[kind]!)();
    const language = this.lang as Language;
    const pages = isTag
      ? index.tags.map(([slug, name]) => ({ name, slug: readSlug(slug, name) }))
      : index.refs.map((ref, at) => {
          const name = index.names[at]!;
          return { name, slug: readSlug(ref, name) };
        });
    const page = nearestTo(name, pages);
    if (!page) return;
    const link = this.querySelector('a')!;
    // Not every tag has a page; the catalog knows all of them.
    link.href = isTag
      ? urls.filtered(kind, language, 'tags', page.slug)
      : urls.review(kind, language, page.slug);
    link.textContent = page.name;
    this.hidden = false;
  }
}

customElements.define('nearest-page', NearestPage);
