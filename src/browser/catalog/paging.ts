import { namedPages } from '../../domain/catalog/paging.ts';
import type { Words } from '../../i18n/words.ts';

/**
 * Draws the navigation of a list's pages after a model that holds one of everything.
 * @param address of a page, counted from 1
 */
export function drawPaging(
  model: HTMLTemplateElement,
  page: number,
  pages: number,
  address: (page: number) => string,
  strings: Words['catalog'],
): Element[] {
  if (pages < 2) return [];
  const nav = model.content.firstElementChild!.cloneNode(true) as Element;
  const list = nav.querySelector('ol')!;
  const current = list.querySelector('[aria-current]')!.closest('li')!;
  const other = list.querySelector('a')!.closest('li')!;
  const gap = list.querySelector('li[aria-hidden]')!;
  const named = namedPages(page, pages);
  list.replaceChildren(
    ...named.flatMap((one, index) => {
      const isAfterGap = index > 0 && one - named[index - 1]! > 1;
      const item = (one === page ? current : other).cloneNode(true) as HTMLElement;
      const label = item.firstElementChild as HTMLAnchorElement;
      label.textContent = String(one);
      label.ariaLabel = one === page ? strings.pageOf(one, pages) : strings.page(one);
      if (one !== page) label.href = address(one);
      return isAfterGap ? [gap.cloneNode(true), item] : [item];
    }),
  );
  step(nav.querySelector<HTMLAnchorElement>('[rel="prev"]')!, page - 1, pages, address);
  step(nav.querySelector<HTMLAnchorElement>('[rel="next"]')!, page + 1, pages, address);
  return [nav];
}

function step(
  link: HTMLAnchorElement,
  page: number,
  pages: number,
  address: (page: number) => string,
): void {
  if (page < 1 || page > pages) link.remove();
  else link.href = address(page);
}

/** The link of a list's pages that a click asks to turn to; undefined for a new tab or window. */
export function pressedPage(event: MouseEvent, target: Element): HTMLAnchorElement | undefined {
  const link = target.closest<HTMLAnchorElement>('[data-list] nav a');
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  return link && isPlain ? link : undefined;
}

/** The page that a link of a list turns to, as scripts write it (`?page=2`) or the site (`/2/`). */
export function pageOfLink({
  search,
  pathname,
}: Pick<HTMLAnchorElement, 'search' | 'pathname'>): number {
  const named = new URLSearchParams(search).get('page') ?? /\/(\d+)\/$/.exec(pathname)?.[1];
  return Number(named ?? 1);
}
