import type { NamedReview } from '../../domain/search/read-names.ts';
import { urls } from '../../urls.ts';
import type { Shown } from './combobox.ts';
import { drawReview, drawTopic } from './draw-found.ts';
import { element } from './element.ts';
import { loadLibrary, type Library } from './library.ts';
import { suggest, type Scope } from './suggest.ts';

const most = { reviews: 6, near: 3, topics: 3 };

/** The reviews behind the options that are shown, for those who do something else with them. */
const reviewOf = new WeakMap<Element, NamedReview>();

/** The review that an option is of, if it is of one. */
export function reviewOfOption(option: Element): NamedReview | undefined {
  return reviewOf.get(option);
}

/**
 * Gives what a field shows below itself for a text.
 * @param failed what to say where the names can't be had
 */
export async function suggestFor(
  text: string,
  scope: Scope,
  failed: string,
): Promise<Shown | undefined> {
  let library: Library;
  try {
    library = await loadLibrary();
  } catch (error) {
    console.error(error);
    return { list: [], remark: [failed], foot: [], status: failed };
  }
  const found = suggest(library, text, scope, most);
  if (!found) return undefined;
  const { strings, language } = library;
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
      ...(isAll ? [all(text, urls.search(language, text), strings)] : []),
    ],
    remark: noName
      ? [
          element('b', {}, strings.notCalled(text)),
          ...(reviews.length > 0 ? [` ${strings.nearest}`] : []),
        ]
      : [],
    foot: keys(strings),
    status: [
      ...(noName ? [strings.notCalled(text)] : []),
      strings.found(reviews.length + topics.length),
    ].join(' '),
  };
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

function all(text: string, address: string, strings: Library['strings']): HTMLElement {
  const name = element('span', { class: 'name' }, strings.all(text));
  return asOption(element('a', { class: 'found-all', href: address }, name));
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
