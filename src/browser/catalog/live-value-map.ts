import { mostTenths } from '../../domain/catalog/scores.ts';
import { drawRing } from '../../domain/value/map-drawing.ts';
import { draw } from '../draw.ts';
import type { ModelOf } from './list.ts';
import { addressOf, drawDetail, drawRow, drawStill, drawWalk } from './draw-map.ts';
import { mapContent, type MapContent, type Point } from './map-points.ts';
import type { CatalogView } from './state.ts';

/** A point within this many pixels of the pointer is meant. */
const reach = 26;
/** For how many milliseconds the pointer rests on another point before that one is meant. */
const rest = 120;
/** Space between a point and its detail, in pixels. */
const distance = 14;
/** The height of the drawing in pixels, and the width below which it is narrow. */
const height = { wide: 340, narrow: 300 };
const narrow = 480;
/** The height of a name's letters, in pixels. */
const letter = 12;

/** Draws the value map of a catalog, and shows the detail of a point. */
export class LiveValueMap {
  readonly #section: HTMLElement;
  readonly #modelOf: ModelOf;
  readonly #figure: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #detail: HTMLElement;
  #view: CatalogView | undefined;
  #content: MapContent | undefined;
  #width = 0;
  #shown: Point | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What was shown when the last press began, and what it was made with. */
  #press: { shown: Point | undefined; pointerType: string } | undefined;

  constructor(section: HTMLElement, modelOf: ModelOf) {
    this.#section = section;
    this.#modelOf = modelOf;
    this.#figure = section.querySelector('figure')!;
    this.#svg = section.querySelector('svg')!;
    this.#detail = section.querySelector('[data-detail]')!;
    new ResizeObserver(() => {
      if (this.#figure.clientWidth !== this.#width) this.#draw();
    }).observe(this.#figure);
    this.#svg.addEventListener('pointermove', (event) => this.#follow(event));
    this.#svg.addEventListener('pointerdown', ({ pointerType }) => {
      this.#press = { shown: this.#shown, pointerType };
    });
    this.#svg.addEventListener('click', (event) => this.#click(event));
    this.#detail.addEventListener('pointerenter', () => clearTimeout(this.#resting));
    this.#figure.addEventListener('pointerleave', () => {
      clearTimeout(this.#resting);
      if (!this.#figure.contains(document.activeElement)) this.#hide();
    });
    this.#figure.addEventListener('focusin', (event) => this.#focus(event));
    this.#figure.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#figure.contains(relatedTarget as Node | null)) this.#hide();
    });
    this.#figure.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** Draws what a view has found. */
  show(view: CatalogView): void {
    this.#view = view;
    this.#draw();
  }

  #draw(): void {
    const view = this.#view;
    const width = this.#figure.clientWidth;
    this.#width = width;
    const score = view?.choice.map;
    if (!view || score === undefined || width === 0) return;
    const tall = width < narrow ? height.narrow : height.wide;
    const mostScore = mostTenths(score) / 10;
    const content = mapContent(view, { width, height: tall, letter, mostScore });
    this.#content = content;
    this.#hide();
    const { map: strings } = view.strings;
    const hasFrontier = content !== undefined && content.frontier.length > 0;
    const caption = content?.areOfOneCategory ? strings.caption : strings.captionOfSeveral;
    this.#find('[data-caption]').textContent = content
      ? caption(content.points.length, view.sorted.length)
      : strings.nothing;
    this.#svg.toggleAttribute('hidden', !content);
    // Without a frontier there is nothing to walk along.
    this.#svg.ariaHidden = hasFrontier ? null : 'true';
    this.#find('table').hidden = !hasFrontier;
    if (!content) return;
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${tall}`);
    this.#find('[data-still]').replaceChildren(...drawStill(content, view));
    const walk = this.#find('[data-walk]');
    const hadFocus = walk.contains(document.activeElement);
    walk.replaceChildren(...drawWalk(content, view));
    if (hadFocus) this.#links()[0]?.focus();
    this.#find('tbody').replaceChildren(
      ...content.frontier.map((point) => drawRow(this.#modelOf('frontier'), point, view)),
    );
  }

  #find(selector: string): HTMLElement {
    return this.#section.querySelector<HTMLElement>(selector)!;
  }

  #links(): SVGAElement[] {
    return [...this.#svg.querySelectorAll<SVGAElement>('[data-walk] > a')];
  }

  #nearest(event: MouseEvent): Point | undefined {
    const { left, top } = this.#svg.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    let nearest: Point | undefined;
    let least = reach ** 2;
    for (const point of this.#content?.points ?? []) {
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
    clearTimeout(this.#resting);
    if (!point) return;
    if (!this.#shown) return this.#show(point);
    // On its way to the detail the pointer crosses other points.
    this.#resting = setTimeout(() => this.#show(point), rest);
  }

  /** A press of the mouse leads to the review; a first touch shows what is there. */
  #click(event: MouseEvent): void {
    const isByKey = event.detail === 0;
    if (isByKey) return;
    const point = this.#nearest(event);
    if (!point) return this.#hide();
    // A press focuses a link, which shows its point, before it clicks.
    const isAsked = this.#press?.pointerType !== 'touch' || point === this.#press.shown;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // Where links overlap, the one above need not be the nearest.
    if (isAsked && link && this.#pointOf(link) === point) return;
    event.preventDefault();
    if (isAsked) location.assign(addressOf(point, this.#view!));
    else this.#show(point);
  }

  #pointOf(link: Element): Point | undefined {
    return this.#content?.frontier[this.#links().indexOf(link as SVGAElement)];
  }

  #focus({ target }: FocusEvent): void {
    const point = this.#pointOf(target as Element);
    if (point) this.#show(point);
  }

  #walk(event: KeyboardEvent): void {
    const links = this.#links();
    if (event.key === 'Escape') {
      // What has the focus is about to go: the walk is where it came from.
      const at = this.#content?.frontier.indexOf(this.#shown!) ?? -1;
      if (this.#detail.contains(document.activeElement)) (links[at] ?? links[0])?.focus();
      return this.#hide();
    }
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

  #show(point: Point): void {
    if (point === this.#shown) return;
    this.#hide();
    this.#shown = point;
    this.#detail.replaceChildren(drawDetail(this.#modelOf('detail'), point, this.#view!));
    this.#detail.hidden = false;
    this.#moveDetail(point);
    this.#svg.append(draw(drawRing(point)));
  }

  /** Under the point, where no other of the frontier can be; above it where there is no room. */
  #moveDetail({ x, y }: Point): void {
    const { offsetWidth: width, offsetHeight: tall } = this.#detail;
    const { clientWidth: room, clientHeight: depth } = this.#svg;
    const left = Math.max(0, Math.min(room - width, x - width / 2));
    const top = y + distance + tall <= depth ? y + distance : y - distance - tall;
    this.#detail.style.insetInlineStart = `${left}px`;
    this.#detail.style.insetBlockStart = `${top}px`;
  }

  #hide(): void {
    this.#shown = undefined;
    this.#detail.hidden = true;
    this.#svg.querySelector('.ring')?.remove();
  }
}
