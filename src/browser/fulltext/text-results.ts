import type { NamedReview } from '../../domain/search/read-names.ts';
import type { Phrase } from '../../fulltext/query.ts';
import type { FullText } from '../../fulltext/search.ts';
import { urls } from '../../urls.ts';
import { element } from '../element.ts';
import { loadLibrary, type Library } from '../search/library.ts';
import { drawResult, fillResult } from './draw-result.ts';
import { openIndex } from './open-index.ts';
import { viewResults, type Group } from './state.ts';

/** Of the address: each names a group that is chosen. */
const parameter = 'category';

/** The reviews that have in their texts what a reader seeks, with filters by category. */
export class TextResults extends HTMLElement {
  #library!: Library;
  #found: NamedReview[] = [];
  #phrases: Phrase[] = [];
  #pages = 1;
  readonly #chosen = new Set(new URLSearchParams(location.search).getAll(parameter));
  /** Results read the page of their review when they are nearly in sight. */
  readonly #sight = new IntersectionObserver((entries) => this.#see(entries), {
    rootMargin: '200px',
  });

  /**
   * Seeks a text and shows what has it, or that this can't be told.
   * @returns the number of reviews; undefined where the index can't be had
   */
  async seek(text: string): Promise<number | undefined> {
    try {
      return await this.#show(text);
    } catch (error) {
      console.error(error);
      this.#part('summary').textContent = this.dataset.failed!;
      this.querySelector<HTMLElement>('.columns')!.hidden = true;
      this.hidden = false;
      return undefined;
    }
  }

  async #show(text: string): Promise<number> {
    const [library, index] = await Promise.all([loadLibrary(), openIndex(this.dataset.index!)]);
    if (index.documents !== library.reviews.length) {
      throw new Error('The names and the texts are of different versions of the site.');
    }
    const { found, phrases } = await index.ask(text);
    this.#library = library;
    this.#phrases = phrases;
    this.#found = found.map(({ document }) => library.reviews[document]!);
    this.#part('groups').addEventListener('change', () => this.#choose());
    this.#part('more').addEventListener('click', () => this.#showMore());
    this.#part('summary').replaceChildren(...(await summarise(text, found.length, index, library)));
    this.hidden = found.length === 0;
    this.#drawGroups();
    this.#draw();
    return found.length;
  }

  #part(name: 'summary' | 'groups' | 'results' | 'shown' | 'more'): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #view() {
    return viewResults(this.#found, this.#chosen, this.#pages);
  }

  #drawGroups(): void {
    const options = this.#view().groups.map((group) => option(group, this.#library));
    this.#part('groups').replaceChildren(...options);
  }

  #draw(): void {
    const { shown, total } = this.#view();
    const { strings } = this.#library;
    const list = this.#part('results');
    const added = shown
      .slice(list.childElementCount)
      .map((review) => drawResult(review, this.#library));
    list.append(...added);
    for (const result of added) this.#sight.observe(result);
    this.#part('shown').textContent = strings.texts.shown(shown.length, total);
    this.#part('more').hidden = shown.length === total;
  }

  #choose(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-part="groups"] input')];
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    this.#chosen.clear();
    for (const id of chosen) this.#chosen.add(id);
    const address = new URL(location.href);
    address.searchParams.delete(parameter);
    for (const id of chosen) address.searchParams.append(parameter, id);
    history.replaceState(null, '', address);
    this.#pages = 1;
    this.#part('results').replaceChildren();
    this.#draw();
  }

  #showMore(): void {
    const first = this.#part('results').childElementCount;
    this.#pages += 1;
    this.#draw();
    this.#part('results').children[first]!.querySelector('a')!.focus();
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      this.#sight.unobserve(target);
      // Without it the result still names its review.
      fillResult(target, this.#phrases, this.#library).catch(console.error);
    }
  }
}

/** How many reviews have the text, and a link to those that have it in one piece. */
async function summarise(
  text: string,
  number: number,
  index: FullText,
  { strings, language }: Library,
): Promise<(Node | string)[]> {
  const words = text.replace(/["“”„＂]/g, '');
  const told = element('b', {}, strings.texts.found(number, words));
  if (words !== text || !/\S\s+\S/.test(text)) return [told];
  const quoted = `"${text}"`;
  const { found } = await index.ask(quoted);
  if (found.length === 0 || found.length === number) return [told];
  const link = element('a', { href: urls.search(language, quoted) });
  link.textContent = strings.texts.inOnePiece(found.length);
  return [told, ' ', link];
}

function option({ id, count, isChosen }: Group, { strings, categories }: Library): HTMLLIElement {
  const box = element('input', { type: 'checkbox', value: id });
  box.checked = isChosen;
  const name = categories.get(id) ?? strings.texts.kinds[id as NamedReview['kind']];
  const label = element('label', {}, box, element('span', {}, name));
  label.append(element('small', { class: 'soft' }, String(count)));
  return element('li', {}, label);
}

customElements.define('text-results', TextResults);
