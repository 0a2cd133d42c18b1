import { directionOf } from '../../domain/catalog/choice.ts';
import { itemAt, type CatalogItem } from '../../domain/catalog/item.ts';
import { petal } from '../../domain/glyph.ts';
import { maximumOverall, formatScore, overallOf, scoredParts } from '../../domain/rating.ts';
import { currencyOf } from '../../domain/price.ts';
import { formatPrice, formatShortDate } from '../../i18n/format.ts';
import { urls } from '../../urls.ts';
import type { CatalogView } from './state.ts';

/** The sentence of each review by ref, once they are there. */
export type Verdicts = Readonly<Record<string, string>>;

/** Models of cards and table, as the site draws them: results are copies of these. */
export type Models = Readonly<Record<'cards' | 'table', HTMLTemplateElement>>;

/** Draws reviews as cards or as a table's rows. */
export function drawResults(
  models: Models,
  view: CatalogView,
  reviews: Uint32Array,
  verdicts: Verdicts | undefined,
): Element {
  const items = [...reviews].map((review) => itemAt(view.columns, review, view.ownTenths));
  return view.choice.view === 'table'
    ? drawTable(models.table, view, items)
    : drawCards(models.cards, view, items, verdicts);
}

/** Writes the sentences into cards that were drawn before they came. */
export function fillVerdicts(list: Element, verdicts: Verdicts): void {
  for (const card of list.querySelectorAll<HTMLElement>('.cards > li')) {
    card.querySelector('.verdict')!.textContent = verdicts[card.dataset.ref ?? ''] ?? '';
  }
}

function drawCards(
  template: HTMLTemplateElement,
  view: CatalogView,
  items: readonly CatalogItem[],
  verdicts: Verdicts | undefined,
): Element {
  const list = template.content.querySelector('.cards')!.cloneNode(true) as Element;
  const model = list.firstElementChild as HTMLElement;
  list.replaceChildren(
    ...items.map((item) => {
      const card = model.cloneNode(true) as HTMLElement;
      fillName(card, item, view);
      card.dataset.ref = item.ref;
      const company = card.querySelector('.title p');
      if (company) company.textContent = item.company;
      const [spoken, seen] = card.querySelectorAll('.overall span');
      const overall = formatScore(item.own ?? overallOf(item.rating));
      spoken!.textContent = sayOverall(item, view);
      seen!.textContent = overall;
      seen!.after(...publishedBeside(item, view));
      card.querySelector('.verdict')!.textContent = verdicts?.[item.ref] ?? '';
      const price = card.querySelector('.price');
      if (price) price.textContent = sayPrice(item, view) ?? view.strings.noPrice;
      return card;
    }),
  );
  return list;
}

function drawTable(
  template: HTMLTemplateElement,
  view: CatalogView,
  items: readonly CatalogItem[],
): Element {
  const frame = template.content.querySelector('.table-frame')!.cloneNode(true) as Element;
  for (const heading of frame.querySelectorAll<HTMLTableCellElement>('th[data-key]')) {
    const isSorted = heading.dataset.key === view.choice.sort;
    heading.ariaSort = isSorted ? directionOf(view.choice) : null;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.action = 'sort';
    button.append(...heading.childNodes);
    heading.append(button);
  }
  const body = frame.querySelector('tbody')!;
  const model = body.firstElementChild as HTMLElement;
  body.replaceChildren(
    ...items.map((item) => {
      const row = model.cloneNode(true) as HTMLElement;
      fillName(row, item, view);
      const overall = row.querySelector('.overall')!;
      overall.textContent = formatScore(item.own ?? overallOf(item.rating));
      overall.append(...publishedBeside(item, view));
      const scores = row.querySelectorAll('td.number:not(.overall, .price)');
      scoredParts(item.rating).forEach(({ score }, part) => {
        scores[part]!.textContent = formatScore(score);
      });
      const price = row.querySelector('.price');
      if (price) price.textContent = sayPrice(item, view) ?? '–';
      const time = row.querySelector('time')!;
      time.dateTime = item.date;
      time.textContent = formatShortDate(item.date, view.language);
      return row;
    }),
  );
  return frame;
}

/** What cards, rows and the map have in common: the link, the glyph, and the button to compare. */
export function fillName(
  drawn: ParentNode,
  item: CatalogItem,
  { kind, language }: CatalogView,
): void {
  const link = drawn.querySelector('a')!;
  link.href = urls.review(kind, language, item.ref);
  link.textContent = item.name;
  const petals = drawn.querySelectorAll('.glyph path');
  scoredParts(item.rating).forEach(({ score }, part) => {
    petals[part]!.setAttribute('d', petal(part, score));
  });
  const compare = drawn.querySelector<HTMLElement>('compare-button');
  if (!compare) return;
  compare.dataset.ref = item.ref;
  compare.dataset.name = item.name;
}

/** The published overall, small, where a reader's own stands in its place. */
function publishedBeside({ own, rating }: CatalogItem, { strings }: CatalogView): Element[] {
  if (own === undefined) return [];
  const published = document.createElement('small');
  published.className = 'published';
  published.textContent = strings.published(formatScore(overallOf(rating)));
  return [published];
}

function sayOverall({ own, rating }: CatalogItem, { strings }: CatalogView): string {
  const overall = formatScore(own ?? overallOf(rating));
  return own === undefined
    ? strings.overall(overall, maximumOverall)
    : strings.ownOverall(overall, maximumOverall);
}

function sayPrice({ price }: CatalogItem, { language }: CatalogView): string | undefined {
  if (price === undefined) return undefined;
  return formatPrice({ amount: price, currency: currencyOf[language] }, language);
}
