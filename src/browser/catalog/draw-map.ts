import { itemAt } from '../../domain/catalog/item.ts';
import { formatScore } from '../../domain/review/rating.ts';
import { drawGround, drawPoint } from '../../domain/value/map-drawing.ts';
import { urls } from '../../urls.ts';
import { draw } from '../draw.ts';
import { scoreName } from './chips.ts';
import type { MapContent, Point } from './map-points.ts';
import { fillName } from './results.ts';
import type { CatalogView } from './state.ts';

/** What lies under the frontier's points, in the words of a view. */
export function drawStill(
  { points, frontier, layout }: MapContent,
  view: CatalogView,
): SVGElement[] {
  const { format, strings } = view;
  const isFront = new Set(frontier);
  const others = points.filter((point) => !isFront.has(point));
  return drawGround(layout, others, {
    price: strings.priceIn(format.currencyName(format.currency)),
    score: axisName(view),
    number: format.number,
  }).map(draw);
}

/** The frontier's points as links, of which the Tab key reaches one; arrow keys walk on. */
export function drawWalk({ frontier }: MapContent, view: CatalogView): SVGElement[] {
  return frontier.map((point, index) => {
    const label = view.strings.map.point(
      point.name,
      formatScore(point.score),
      sayPrice(point, view),
    );
    return draw({
      name: 'a',
      attributes: {
        href: addressOf(point, view),
        tabindex: index === 0 ? 0 : -1,
        'aria-label': label,
      },
      children: drawPoint(point),
    });
  });
}

/** A row of the table beside the map, after the model of one. */
export function drawRow(model: HTMLTemplateElement, point: Point, view: CatalogView): Element {
  const row = model.content.querySelector('tr')!.cloneNode(true) as Element;
  fillName(row, itemAt(view.columns, point.review, undefined), view);
  row.querySelector('.overall')!.textContent = formatScore(point.score);
  row.querySelector('.price')!.textContent = sayPrice(point, view);
  return row;
}

/** The detail of a point, after a model: glyph, name, company, figures, the button to compare. */
export function drawDetail(
  model: HTMLTemplateElement,
  point: Point,
  view: CatalogView,
): DocumentFragment {
  const item = itemAt(view.columns, point.review, undefined);
  const detail = model.content.cloneNode(true) as DocumentFragment;
  fillName(detail, item, view);
  const [company, figures] = detail.querySelectorAll('p');
  company!.textContent = item.company;
  figures!.textContent = `${axisName(view)} ${formatScore(point.score)} · ${sayPrice(point, view)}`;
  return detail;
}

/** The address of a point's review. */
export function addressOf({ review }: Point, view: CatalogView): string {
  const { kind, language, columns, choice } = view;
  return urls.review(kind, language, columns.refs[review]!, choice.weights);
}

function axisName({ choice, format, ownTenths, strings }: CatalogView): string {
  const score = choice.map ?? 'overall';
  const isOwn = score === 'overall' && ownTenths !== undefined;
  return isOwn ? strings.map.ownOverall : scoreName(score, format);
}

function sayPrice({ price }: Point, { format }: CatalogView): string {
  return format.price({ amount: price, currency: format.currency });
}
