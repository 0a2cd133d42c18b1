import type { NamedReview } from '../../domain/search/read-names.ts';
import { urls } from '../../urls.ts';
import { isSavingData } from '../saving-data.ts';
import type { Shown } from './combobox.ts';
import { drawReview, drawTopic } from './draw-found.ts';
import { element } from '../element.ts';
import { inSlices } from '../in-slices.ts';
import { loadLibrary, type Library } from './library.ts';
import { suggest, type Scope } from './suggest.ts';

const most = { reviews: 6, near: 3, topics: 3 };

/** After so many milliseconds without a key a reader has paused. */
const pause = 400;

/** The reviews behind the options that are shown, for those who do something else with them. */
const reviewOf = new WeakMap<Element, NamedReview>();

/** The review that an option is of, if it is of one. */
export function reviewOfOption(option: Element): NamedReview | undefined {
  return reviewOf.get(option);
}

/**
 * Gives what a field shows below itself for a text.
 * @param field the data of the field: what it looks for, among what, and what to say where the names
 *   can't be had
 * @param signal gives the search up, which then rejects
 */
export async function suggestFor(
  text: string,
  field: Readonly<DOMStringMap>,
  signal: AbortSignal,
): Promise<Shown | undefined> {
  const { failed = '', among } = field;
  const scope = field.scope as Scope;
  let library: Library;
  try {
    library = await loadLibrary();
  } catch (error) {
    console.error(error);
    return { list: [], remark: [failed], foot: [], status: failed };
  }
  const refs = among === undefined ? undefined : refsIn(among);
  const found = await inSlices(suggest(library, text, scope, most, refs), signal);
  if (!found) return undefined;
  const { strings, format, language } = library;
  const { reviews, areNear, topics } = found;
  const reviewOptions = reviews.map((review) => {
    const option = asOption(drawReview(review, areNear ? undefined : text, library));
    reviewOf.set(option, review);
    return option;
  });
  const topicOptions = topics.map((topic) => asOption(drawTopic(topic, text, library)));
  const isAll = scope === 'all';
  const noName = areNear && scope !== 'topics';
  return {
    list: [
      ...group(isAll && !areNear ? strings.names : '', reviewOptions),
      ...group(isAll ? strings.topics : '', topicOptions),
      ...(isAll ? [all(text, language, strings)] : []),
    ],
    remark: noName
      ? [
          element('b', {}, strings.notCalled(text)),
          ...(reviews.length > 0 ? [format.betweenSentences + strings.nearest] : []),
        ]
      : [],
    foot: keys(strings),
    status: format.sentences([
      noName && strings.notCalled(text),
      strings.found(reviews.length + topics.length),
    ]),
  };
}

/** The refs that entries of a list name. */
function refsIn(id: string): Set<string> {
  const entries = document.querySelectorAll<HTMLElement>(`#${id} [data-ref]`);
  return new Set(Array.from(entries, ({ dataset }) => dataset.ref!));
}

function asOption(link: HTMLAnchorElement): HTMLAnchorElement {
  link.role = 'option';
  link.tabIndex = -1;
  return link;
}

/** Options under a title, if it has one; nothing where there are none. */
function group(title: string, options: HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  if (title === '') return options;
  const heading = element('p', { class: 'group', 'aria-hidden': 'true' }, title);
  return [element('div', { role: 'group', 'aria-label': title }, heading, ...options)];
}

/** An option that leads to all that have a text, with their number once it is known. */
function all(
  text: string,
  language: Library['language'],
  strings: Library['strings'],
): HTMLElement {
  const name = element('span', { class: 'name' }, strings.all(text));
  const number = element('span', { class: 'number' });
  const link = { class: 'found-all', href: urls.search(language, text) };
  const fill = async () => {
    // Meanwhile the reader has typed on, or closed the list.
    if (!number.checkVisibility()) return;
    const { countTexts } = await import('../fulltext/count-texts.ts');
    const found = await countTexts(text);
    if (found !== undefined) number.textContent = strings.reviews(found);
  };
  // Parts of the index come for each number, so it waits for a pause; the link works without.
  if (!isSavingData()) setTimeout(() => fill().catch(console.error), pause);
  return asOption(element('a', link, name, number));
}

/** Which keys do what, for those who see the list. */
function keys({ keys: { choose, open, close } }: Library['strings']): HTMLElement[] {
  const doings: [keys: string[], doing: string][] = [
    [['↑', '↓'], choose],
    [['Enter'], open],
    [['Esc'], close],
  ];
  return doings.map(([names, doing]) =>
    element('span', {}, ...names.map((name) => element('kbd', {}, name)), ` ${doing}`),
  );
}
