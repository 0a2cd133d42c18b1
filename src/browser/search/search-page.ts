import '../fulltext/text-results.ts';
import type { TextResults } from '../fulltext/text-results.ts';
import { drawReview, drawTopic } from './draw-found.ts';
import { element } from '../element.ts';
import { inSlices } from '../in-slices.ts';
import { loadLibrary, type Library } from './library.ts';
import { suggest, type Suggestions } from './suggest.ts';

const shownFirst = 10;
const most = { reviews: Infinity, near: 3, topics: 12 };

/** Shows all that the address asks for by name. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const text = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = this.querySelector('input')!;
    input.value = text;
    if (text === '') return input.focus();
    this.#show(text).catch((error: unknown) => {
      console.error(error);
      this.#slot('remark').textContent = this.dataset.failed!;
    });
  }

  async #show(text: string): Promise<void> {
    const texts = this.querySelector<TextResults>('text-results');
    const reviewsWithText = texts?.seek(text);
    const library = await loadLibrary();
    const { strings, format } = library;
    const found = await inSlices(suggest(library, text, 'all', most));
    const isNamed = found && found.reviews.length + found.topics.length > 0;
    if (isNamed) this.#slot('names').replaceChildren(...sections(found, text, library));
    if (found?.areNear && isNamed)
      this.#slot('remark').textContent = format.sentences([
        strings.notCalled(text),
        found.reviews.length > 0 && strings.nearest,
      ]);
    const isNothing = !isNamed && ((await reviewsWithText) ?? 0) === 0;
    const said = texts ? strings.texts : strings;
    if (isNothing) this.#slot('remark').textContent = said.nothingText;
    const heading = isNothing ? said.nothing(text) : strings.results(text);
    this.#slot('heading').textContent = heading;
    document.title = `${heading} · ${document.title.split(' · ').at(-1)}`;
    this.#slot('ways').hidden = !isNothing;
  }

  #slot(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-slot="${name}"]`)!;
  }
}

function sections(
  { reviews, areNear, topics }: Suggestions,
  text: string,
  library: Library,
): HTMLElement[] {
  const sought = areNear ? undefined : text;
  const lists: [title: string, links: (() => HTMLElement)[]][] = [
    [library.strings.names, reviews.map((review) => () => drawReview(review, sought, library))],
    [library.strings.topics, topics.map((topic) => () => drawTopic(topic, text, library))],
  ];
  return lists
    .filter(([, links]) => links.length > 0)
    .map(([title, links]) => section(title, links, library));
}

/** A section with its first links, and a button that draws the rest. */
function section(title: string, links: (() => HTMLElement)[], { strings }: Library): HTMLElement {
  const list = element('ul', { role: 'list' });
  const add = (some: (() => HTMLElement)[]) =>
    list.append(...some.map((link) => element('li', {}, link())));
  add(links.slice(0, shownFirst));
  const made = element('section', {}, element('h2', {}, title), list);
  if (links.length <= shownFirst) return made;
  const button = element('button', { type: 'button', class: 'control ui' });
  button.textContent = strings.showAll(links.length);
  button.addEventListener('click', () => {
    add(links.slice(shownFirst));
    button.remove();
    list.children[shownFirst]!.querySelector('a')!.focus();
  });
  made.append(button);
  return made;
}

customElements.define('search-page', SearchPage);
