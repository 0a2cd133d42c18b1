import { directionOf } from '../../domain/catalog/sorting.ts';
import type { CatalogItem } from '../../domain/catalog/item.ts';
import { petal } from '../../domain/review/glyph.ts';
import { maximumOverall, formatScore, overallOf, scoredParts } from '../../domain/review/rating.ts';
import { urls } from '../../urls.ts';
import { setText } from './set-text.ts';
import type { CatalogView } from './state.ts';
import type { Verdicts } from './verdicts.ts';

/** Models as the site draws them: results are copies of these. */
export type Models = Readonly<Record<'cards' | 'table' | 'published', HTMLTemplateElement>>;

/** What shows results, and how each of them is drawn there. */
export interface ResultPlace {
  /** The cards, or the table with its frame. */
  root: Element;
  /** What holds a child for each result. */
  list: Element;
  /** What a child is a copy of. */
  model: Element;
  fill(drawn: Element, item: CatalogItem): void;
}

/**
 * Prepares to draw what a view shows as cards or as a table's rows.
 * @param drawn the root that this gave before, which is taken again where it is of the same kind: a
 *   filter changes dozens of cards, and making them costs more than filling them
 */
export function placeFor(
  drawn: Element | undefined,
  models: Models,
  view: CatalogView,
  verdicts: Verdicts,
): ResultPlace {
  return view.choice.view === 'table'
    ? placeInTable(drawn, models, view)
    : placeInCards(drawn, models, view, verdicts);
}

/** Draws some results after those before them. */
export function drawResults(
  { list, model, fill }: ResultPlace,
  items: readonly CatalogItem[],
  first: number,
): void {
  items.forEach((item, at) => {
    const there = list.children[first + at];
    const drawn = there ?? (model.cloneNode(true) as Element);
    fill(drawn, item);
    if (!there) list.append(drawn);
  });
}

/** Takes away the results after so many. */
export function cutResults({ list }: ResultPlace, count: number): void {
  while (list.childElementCount > count) list.lastElementChild!.remove();
}

/** Writes its sentence into a card, or nothing where it is not there yet. */
export function fillVerdict(card: HTMLElement, verdicts: Verdicts): void {
  setText(card.querySelector('.verdict')!, verdicts.of(Number(card.dataset.review)) ?? '');
}

function placeInCards(
  drawn: Element | undefined,
  { cards: { content }, published }: Models,
  view: CatalogView,
  verdicts: Verdicts,
): ResultPlace {
  const cards = content.querySelector('.cards')!;
  const list = drawn?.matches('.cards') ? drawn : (cards.cloneNode() as Element);
  return {
    ...{ root: list, list, model: cards.firstElementChild! },
    fill(card, item) {
      fillName(card, item, view);
      (card as HTMLElement).dataset.review = String(item.review);
      const company = card.querySelector('.title p');
      if (company) setText(company, item.company);
      const [spoken, seen] = card.querySelectorAll('.overall span');
      setText(spoken!, sayOverall(item, view));
      fillOverall(seen!, item);
      card.querySelector('.published')?.remove();
      seen!.after(...publishedBeside(published, item, view));
      fillVerdict(card as HTMLElement, verdicts);
      const price = card.querySelector('.price');
      if (price) setText(price, sayPrice(item, view) ?? view.strings.noPrice);
      setText(card.querySelector('.cited')!, view.strings.evidence(item.cited));
    },
  };
}

function placeInTable(
  drawn: Element | undefined,
  { table: { content }, published }: Models,
  view: CatalogView,
): ResultPlace {
  const model = content.querySelector('.table-frame')!;
  const frame = drawn?.matches('.table-frame') ? drawn : newFrame(model);
  frame.scrollTop = 0;
  for (const heading of frame.querySelectorAll<HTMLTableCellElement>('th[data-key]')) {
    const isSorted = heading.dataset.key === view.choice.sort;
    heading.ariaSort = isSorted ? directionOf(view.choice) : null;
  }
  return {
    root: frame,
    list: frame.querySelector('tbody')!,
    model: model.querySelector('tbody > tr')!,
    fill(row, item) {
      fillName(row, item, view);
      const overall = row.querySelector('.overall')!;
      fillOverall(overall, item);
      overall.append(...publishedBeside(published, item, view));
      const scores = row.querySelectorAll('td.part-score');
      scoredParts(item.rating).forEach(({ score }, part) => {
        setText(scores[part]!, formatScore(score));
      });
      const price = row.querySelector('.price');
      if (price) setText(price, sayPrice(item, view) ?? '–');
      setText(row.querySelector('.cited')!, view.strings.citedOf(item.cited));
      const time = row.querySelector('time')!;
      time.dateTime = item.date;
      setText(time, view.format.shortDate(item.date));
    },
  };
}

/** A table after a model, without rows, whose headings sort. */
function newFrame(model: Element): Element {
  const frame = model.cloneNode(true) as Element;
  for (const heading of frame.querySelectorAll('th[data-key]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.action = 'sort';
    button.append(...heading.childNodes);
    heading.append(button);
  }
  frame.querySelector('tbody')!.replaceChildren();
  return frame;
}

/** What cards, rows and the map have in common: the link, the glyph, and the button to compare. */
export function fillName(
  drawn: ParentNode,
  item: CatalogItem,
  { kind, language, choice }: CatalogView,
): void {
  const link = drawn.querySelector('a')!;
  link.href = urls.review(kind, language, item.ref, choice.weights);
  setText(link, item.name);
  const petals = drawn.querySelectorAll('.glyph path');
  scoredParts(item.rating).forEach(({ score }, part) => {
    petals[part]!.setAttribute('d', petal(part, score));
  });
  const compare = drawn.querySelector<HTMLElement>('compare-button');
  if (!compare) return;
  // The ref last: with it the button shows both.
  compare.dataset.name = item.name;
  compare.dataset.ref = item.ref;
}

function fillOverall(seen: Element, { own, rating }: CatalogItem): void {
  setText(seen, formatScore(own ?? overallOf(rating)));
}

/** The published overall, where a reader's own replaces it. */
function publishedBeside(
  { content }: HTMLTemplateElement,
  { own, rating }: CatalogItem,
  { strings }: CatalogView,
): Element[] {
  if (own === undefined) return [];
  const published = content.firstElementChild!.cloneNode() as Element;
  published.textContent = strings.published(formatScore(overallOf(rating)));
  return [published];
}

function sayOverall({ own, rating }: CatalogItem, { strings }: CatalogView): string {
  const overall = formatScore(own ?? overallOf(rating));
  return own === undefined
    ? strings.overall(overall, maximumOverall)
    : strings.ownOverall(overall, maximumOverall);
}

function sayPrice({ price }: CatalogItem, { format }: CatalogView): string | undefined {
  return price && format.price(price);
}
