import { mostTenths, type ScoreId } from '../../domain/catalog/choice.ts';
import { itemAt, type CatalogItem } from '../../domain/catalog/item.ts';
import { frontierIn, priced } from '../../domain/catalog/order.ts';
import { petal } from '../../domain/glyph.ts';
import { currencyOf } from '../../domain/price.ts';
import { formatScore, scoredParts } from '../../domain/rating.ts';
import { layOutMap, type MapDrawing } from '../../domain/value-map.ts';
import { formatNumber, formatPrice } from '../../i18n/format.ts';
import { urls } from '../../urls.ts';
import { scoreName } from './chips.ts';
import type { CatalogView } from './view.ts';

/** A point within this many pixels of the pointer is meant. */
const reach = 26;
/** Faint points are drawn in so many strokes, so that where they crowd it is darker. */
const strokes = 12;
/** The height of the drawing, in pixels. */
const height = { wide: 340, narrow: 300 };
const narrow = 480;

interface Point {
  item: CatalogItem;
  price: number;
  score: number;
  name: string;
  x: number;
  y: number;
}

/** The value map of a catalog: draws it, and shows what a point stands for. */
export class ValueMap {
  readonly #section: HTMLElement;
  readonly #row: HTMLTemplateElement;
  readonly #svg: SVGSVGElement;
  readonly #detail: HTMLElement;
  #view: CatalogView | undefined;
  #points: Point[] = [];
  #frontier: Point[] = [];
  #shown: Point | undefined;
  /** What was shown when the last press began, and what it was made with. */
  #press: { shown: Point | undefined; pointerType: string } | undefined;

  constructor(section: HTMLElement, row: HTMLTemplateElement) {
    this.#section = section;
    this.#row = row;
    this.#svg = section.querySelector('svg')!;
    this.#detail = section.querySelector('[data-detail]')!;
    const figure = section.querySelector('figure')!;
    new ResizeObserver(() => this.#redraw()).observe(figure);
    this.#svg.addEventListener('pointermove', (event) => this.#follow(event));
    this.#svg.addEventListener('pointerdown', ({ pointerType }) => {
      this.#press = { shown: this.#shown, pointerType };
    });
    this.#svg.addEventListener('click', (event) => this.#open(event));
    figure.addEventListener('pointerleave', () => this.#leave());
    figure.addEventListener('focusin', (event) => this.#focus(event));
    figure.addEventListener('focusout', (event) => {
      if (!figure.contains(event.relatedTarget as Node | null)) this.#hide();
    });
    figure.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** Draws what a view has found. */
  show(view: CatalogView): void {
    this.#view = view;
    this.#redraw();
  }

  #redraw(): void {
    const view = this.#view;
    const width = Math.floor(this.#svg.parentElement!.clientWidth);
    if (!view || width === 0 || view.choice.map === undefined) return;
    const score = view.choice.map;
    const ascending = priced(view.columns, view.sorted);
    this.#hide();
    this.#svg.toggleAttribute('hidden', ascending.length === 0);
    const caption = this.#section.querySelector('[data-caption]')!;
    const strings = view.strings.map;
    const body = this.#section.querySelector('tbody')!;
    this.#section.querySelector('table')!.hidden = ascending.length === 0;
    if (ascending.length === 0) {
      caption.textContent = strings.nothing;
      this.#points = [];
      this.#frontier = [];
      return body.replaceChildren();
    }
    caption.textContent = strings.caption(ascending.length, view.sorted.length);
    const toPoint = (review: number) =>
      pointOf(itemAt(view.columns, review, view.ownTenths), score);
    const onFrontier = new Set(frontierIn(view.columns, view.choice, ascending, score));
    this.#points = [];
    this.#frontier = [];
    for (const review of ascending) {
      const point = toPoint(review);
      this.#points.push(point);
      if (onFrontier.has(review)) this.#frontier.push(point);
    }
    const tall = width < narrow ? height.narrow : height.wide;
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${tall}`);
    const map = layOutMap(this.#points, this.#frontier, {
      width,
      height: tall,
      letter: 12,
      mostScore: mostTenths(score) / 10,
    });
    for (const point of this.#points) {
      point.x = map.x(point.price);
      point.y = map.y(point.score);
    }
    this.#drawStill(map, view, score, tall);
    this.#drawWalk(view);
    body.replaceChildren(...this.#frontier.map((point) => this.#makeRow(point, view)));
  }

  #drawStill(map: MapDrawing, view: CatalogView, score: ScoreId, tall: number): void {
    const { language, strings, ownTenths } = view;
    const isOwn = score === 'overall' && ownTenths !== undefined;
    const onFrontier = new Set(this.#frontier);
    const faint = Array.from({ length: strokes }, () => '');
    this.#points.forEach((point, index) => {
      if (!onFrontier.has(point)) faint[index % strokes] += `M${point.x} ${point.y}h0`;
    });
    this.#svg
      .querySelector('[data-still]')!
      .replaceChildren(
        ...map.scores.flatMap(({ value, at }) => [
          draw('path', { class: 'grid', d: `M${map.left} ${at}H${map.right}` }),
          draw(
            'text',
            { x: map.left - 6, y: at + 3.5, 'text-anchor': 'end' },
            formatNumber(value, language),
          ),
        ]),
        ...map.prices.flatMap(({ value, at }) => [
          draw('path', { class: 'grid', d: `M${at} ${map.top}V${map.bottom}` }),
          draw(
            'text',
            { x: at, y: map.bottom + 15, 'text-anchor': 'middle' },
            formatNumber(value, language),
          ),
        ]),
        draw(
          'text',
          { x: map.right, y: tall - 6, 'text-anchor': 'end' },
          strings.map.priceAxis(currencyOf[language]),
        ),
        draw('text', { x: 0, y: 10 }, isOwn ? strings.map.ownOverall : scoreName(score, language)),
        ...faint.filter((d) => d !== '').map((d) => draw('path', { class: 'faint', d })),
        draw('path', { class: 'frontier', d: map.line }),
        ...map.labels.map(({ name, x, y, anchor }) =>
          draw('text', { class: 'name', x, y, 'text-anchor': anchor }, name),
        ),
      );
  }

  /** The frontier's points as links, one of which the Tab key reaches; arrow keys walk on. */
  #drawWalk({ kind, language, strings }: CatalogView): void {
    this.#svg.querySelector('[data-walk]')!.replaceChildren(
      ...this.#frontier.map((point, index) => {
        const link = draw('a', {
          href: urls.review(kind, language, point.item.ref),
          tabindex: index === 0 ? 0 : -1,
          'aria-label': strings.map.point(
            point.name,
            formatScore(point.score),
            sayPrice(point, language),
          ),
        });
        link.append(
          draw('circle', { cx: point.x, cy: point.y, r: 12, fill: 'transparent' }),
          draw('circle', { class: 'front', cx: point.x, cy: point.y, r: 5.5 }),
        );
        return link;
      }),
    );
  }

  #makeRow(point: Point, { kind, language }: CatalogView): Element {
    const row = this.#row.content.querySelector('tr')!.cloneNode(true) as Element;
    drawGlyph(row, point);
    const link = row.querySelector('a')!;
    link.href = urls.review(kind, language, point.item.ref);
    link.textContent = point.name;
    row.querySelector('.overall')!.textContent = formatScore(point.score);
    row.querySelector('.price')!.textContent = sayPrice(point, language);
    return row;
  }

  #links(): SVGAElement[] {
    return [...this.#svg.querySelectorAll<SVGAElement>('[data-walk] > a')];
  }

  #nearest(event: MouseEvent): Point | undefined {
    const { left, top } = this.#svg.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    let nearest: Point | undefined;
    let least = reach ** 2;
    for (const point of this.#points) {
      const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
      if (distance >= least) continue;
      nearest = point;
      least = distance;
    }
    return nearest;
  }

  #follow(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const point = this.#nearest(event);
    if (point) this.#show(point);
  }

  /** A press of the mouse leads to the review; a first touch shows what is there. */
  #open(event: MouseEvent): void {
    const isByKey = event.detail === 0;
    if (isByKey) return;
    const point = this.#nearest(event);
    // A press focuses a link, which shows its point, before it clicks.
    const isAsked = this.#press?.pointerType !== 'touch' || point === this.#press.shown;
    if (point && !isAsked) {
      event.preventDefault();
      this.#show(point);
    } else if (!point) this.#hide();
    else if (!(event.target as Element).closest('a')) {
      const { kind, language } = this.#view!;
      location.assign(urls.review(kind, language, point.item.ref));
    }
  }

  #focus({ target }: FocusEvent): void {
    const at = this.#links().indexOf(target as SVGAElement);
    if (at >= 0) this.#show(this.#frontier[at]!);
  }

  #walk(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#hide();
    const links = this.#links();
    const at = links.indexOf(event.target as SVGAElement);
    if (at < 0) return;
    const next = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: links.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const link = links[Math.max(0, Math.min(links.length - 1, next))]!;
    for (const one of links) one.setAttribute('tabindex', one === link ? '0' : '-1');
    link.focus();
  }

  #leave(): void {
    if (!this.#section.querySelector('figure')!.contains(document.activeElement)) this.#hide();
  }

  #show(point: Point): void {
    if (point === this.#shown) return;
    this.#shown = point;
    const { kind, language, choice } = this.#view!;
    const link = document.createElement('a');
    link.href = urls.review(kind, language, point.item.ref);
    link.textContent = point.name;
    const company = document.createElement('p');
    company.className = 'soft';
    company.textContent = point.item.company;
    const figures = document.createElement('p');
    const score = scoreName(choice.map!, language);
    figures.textContent = `${score} ${formatScore(point.score)} · ${sayPrice(point, language)}`;
    const glyph = this.#row.content.querySelector('.glyph')!.cloneNode(true);
    const compare = document.createElement('compare-button');
    compare.dataset.ref = point.item.ref;
    compare.dataset.name = point.name;
    compare.append(document.createElement('button'));
    this.#detail.replaceChildren(glyph, link, company, figures, compare);
    drawGlyph(this.#detail, point);
    this.#detail.hidden = false;
    this.#place(point);
    this.#svg.querySelector('.ring')?.remove();
    this.#svg.append(draw('circle', { class: 'ring', cx: point.x, cy: point.y, r: 9 }));
  }

  /** Beside the point, on the side where there is room, and never over it. */
  #place({ x, y }: Point): void {
    const { offsetWidth: width, offsetHeight: tall } = this.#detail;
    const room = this.#svg.clientWidth;
    const isRight = x + 14 + width <= room;
    const isLeft = x - 14 - width >= 0;
    const left = isRight ? x + 14 : isLeft ? x - 14 - width : Math.max(0, (room - width) / 2);
    const isBeside = isRight || isLeft;
    const top = isBeside ? Math.max(0, y - tall / 2) : y + 16;
    this.#detail.style.insetInlineStart = `${left}px`;
    this.#detail.style.insetBlockStart = `${top}px`;
  }

  #hide(): void {
    this.#shown = undefined;
    this.#detail.hidden = true;
    this.#svg.querySelector('.ring')?.remove();
  }
}

function pointOf(item: CatalogItem, score: ScoreId): Point {
  const place = scoredParts(item.rating).find(({ part }) => part.code === score);
  return {
    item,
    price: item.price!,
    score: place?.score ?? item.own ?? item.rating[0],
    name: item.name,
    x: 0,
    y: 0,
  };
}

function sayPrice({ price }: Point, language: CatalogView['language']): string {
  return formatPrice({ amount: price, currency: currencyOf[language] }, language);
}

function drawGlyph(drawn: Element, { item }: Point): void {
  const petals = drawn.querySelectorAll('.glyph path');
  scoredParts(item.rating).forEach(({ score }, part) => {
    petals[part]!.setAttribute('d', petal(part, score));
  });
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
