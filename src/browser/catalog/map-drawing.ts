import { itemAt } from '../../domain/catalog/item.ts';
import { formatScore } from '../../domain/review/rating.ts';
import { urls } from '../../urls.ts';
import { scoreName } from './chips.ts';
import type { MapContent, Point } from './map-points.ts';
import { fillName } from './results.ts';
import type { CatalogView } from './state.ts';

/** Faint points are drawn in so many strokes, so that where they crowd it is darker. */
const strokes = 12;

/** The axes, the faint points, the frontier's line and its names. */
export function drawStill(content: MapContent, view: CatalogView, height: number): SVGElement[] {
  const { left, right, top, bottom, scores, prices, line, labels } = content.drawing;
  const { format, strings } = view;
  const onFrontier = new Set(content.frontier);
  const faint = Array.from({ length: strokes }, () => '');
  content.points.forEach((point, index) => {
    if (!onFrontier.has(point)) faint[index % strokes] += `M${point.x} ${point.y}h0`;
  });
  return [
    ...scores.flatMap(({ value, at }) => [
      draw('path', { class: 'grid', d: `M${left} ${at}H${right}` }),
      draw('text', { x: left - 6, y: at + 3.5, 'text-anchor': 'end' }, format.number(value)),
    ]),
    ...prices.flatMap(({ value, at }) => [
      draw('path', { class: 'grid', d: `M${at} ${top}V${bottom}` }),
      draw('text', { x: at, y: bottom + 15, 'text-anchor': 'middle' }, format.number(value)),
    ]),
    draw(
      'text',
      { x: right, y: height - 6, 'text-anchor': 'end' },
      strings.priceIn(format.currencyName(format.currency)),
    ),
    draw('text', { x: 0, y: 10 }, axisName(view)),
    ...faint.filter((d) => d !== '').map((d) => draw('path', { class: 'faint', d })),
    draw('path', { class: 'frontier', d: line }),
    ...labels.map(({ name, x, y, anchor }) =>
      draw('text', { class: 'name', x, y, 'text-anchor': anchor }, name),
    ),
  ];
}

/** The frontier's points as links, of which the Tab key reaches one; arrow keys walk on. */
export function drawWalk({ frontier }: MapContent, view: CatalogView): SVGElement[] {
  return frontier.map((point, index) => {
    const link = draw('a', {
      href: addressOf(point, view),
      tabindex: index === 0 ? 0 : -1,
      'aria-label': view.strings.map.point(
        point.name,
        formatScore(point.score),
        sayPrice(point, view),
      ),
    });
    link.append(
      draw('circle', { cx: point.x, cy: point.y, r: 12, fill: 'transparent' }),
      draw('circle', { class: 'front', cx: point.x, cy: point.y, r: 5.5 }),
    );
    return link;
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

/** What a point stands for, after a model: glyph, name, company, figures, the button to compare. */
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

/** The ring around the point whose detail is shown. */
export function drawRing({ x, y }: Point): SVGElement {
  return draw('circle', { class: 'ring', cx: x, cy: y, r: 9 });
}

/** The address of a point's review. */
export function addressOf({ review }: Point, { kind, language, columns }: CatalogView): string {
  return urls.review(kind, language, columns.refs[review]!);
}

function axisName({ choice, format, ownTenths, strings }: CatalogView): string {
  const score = choice.map ?? 'overall';
  const isOwn = score === 'overall' && ownTenths !== undefined;
  return isOwn ? strings.map.ownOverall : scoreName(score, format);
}

function sayPrice({ price }: Point, { format }: CatalogView): string {
  return format.price({ amount: price, currency: format.currency });
}

/** Makes an SVG element with its attributes and text. */
function draw(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}
