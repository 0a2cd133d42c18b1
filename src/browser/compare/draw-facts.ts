import type { Comparable, ComparedTag } from '../../domain/compare/comparable.ts';
import { comparedKind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import { urls } from '../../urls.ts';
import { mark } from './draw-scores.ts';
import type { CompareContent } from './content.ts';
import { copyOf, productClass, slot, write, writeLink } from '../slots.ts';
import { say } from './tray-words.ts';

/** Fills the table of facts, a column a product: day, company, verdict and tags. */
export function drawFacts(root: HTMLElement, content: CompareContent): void {
  const { products, sides, language, weights, strings, format } = content;
  const { date, ownTags, sharedTags } = sides;
  const fill = (row: string, cellOf: (product: Comparable, place: number) => HTMLElement) => {
    const line = slot(root, row);
    line.replaceChildren(line.firstElementChild!, ...products.map(cellOf));
  };
  const text = (value: string) => {
    const cell = copyOf(root, 'fact');
    write(cell, 'value', value);
    return cell;
  };
  fill('heads', ({ ref, name }, place) => {
    const cell = copyOf(root, 'head');
    cell.classList.add(productClass(place));
    writeLink(cell, 'name', name, urls.review(comparedKind, language, ref, weights));
    const button = slot<HTMLButtonElement>(cell, 'remove');
    button.ariaLabel = say('remove', name);
    button.value = ref;
    return cell;
  });
  fill('date', (one, place) => {
    const cell = text(format.shortDate(one.date));
    mark(slot(cell, 'to-best'), date, date.cells[place]!, strings.newest, strings, () => '');
    return cell;
  });
  fill('company', ({ company }) => text(company));
  fill('verdict', ({ summary }) => text(summary));
  fill('own-tags', (_, place) => tagList(root, ownTags[place]!, language, strings));
  const shared = tagList(root, sharedTags, language, strings) as HTMLTableCellElement;
  shared.colSpan = products.length;
  const line = slot(root, 'shared-tags');
  line.replaceChildren(line.firstElementChild!, shared);
  line.hidden = products.length < 2;
}

function tagList(
  root: HTMLElement,
  tags: readonly ComparedTag[],
  language: Language,
  strings: CompareContent['strings'],
): HTMLElement {
  const cell = copyOf(root, 'tags');
  if (tags.length === 0) {
    cell.textContent = strings.noTags;
    return cell;
  }
  cell.firstElementChild!.replaceChildren(
    ...tags.map(({ slug, name, hasPage }) => {
      const item = copyOf(root, 'tag');
      writeLink(item, 'tag', name, hasPage ? urls.tag(language, slug) : undefined);
      return item;
    }),
  );
  return cell;
}
