import { measuredKind } from '../../domain/kinds.ts';
import type { CurveIndex } from '../../domain/measurements/overlay/curve-index.ts';
import {
  intoPlots,
  placeByProduct,
  type PlacedCurve,
} from '../../domain/measurements/overlay/laid.ts';
import { readView, withView } from '../../domain/measurements/overlay/view-query.ts';
import { drawSwatch } from '../../domain/measurements/plot/drawing.ts';
import type { ScreenWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { draw } from '../draw.ts';
import { leadSwitchTo } from '../language-switch.ts';
import { pageLanguage } from '../page-language.ts';
import { copyOf, slot, write, writeLink } from '../slots.ts';
import { chooseView } from './choose-view.ts';
import { chosenView } from './chosen-view.ts';
import './curve-plot.ts';
import type { CurvePlot } from './curve-plot.ts';
import type { PlotSources } from './load-plot.ts';

/** A plot with the curves that it shows. */
interface OverlayPlot {
  placed: readonly PlacedCurve[];
  section: HTMLElement;
}

/**
 * Draws curves over each other where `OverlayPlots.astro` has a place for them: in a plot for each
 * family of rigs. The address tells the view, and all plots have it.
 */
export class OverlayPlots {
  readonly #root: HTMLElement;
  readonly #words: ScreenWords<'overlay'>;
  readonly #index: CurveIndex;
  readonly #sections = new Map<string, HTMLElement>();
  #plots: readonly OverlayPlot[] = [];

  constructor(root: HTMLElement, words: ScreenWords<'overlay'>, index: CurveIndex) {
    this.#root = root;
    this.#words = words;
    this.#index = index;
    root.addEventListener('change', ({ target }) => {
      if ((target as HTMLElement).dataset.choice) this.#tellView(target as HTMLElement);
    });
  }

  /** Shows these curves and no others. A plot whose curves can't be had says so itself. */
  show(curves: readonly PlacedCurve[]): void {
    const plots = intoPlots(curves).map((placed) => ({
      placed,
      section: this.#sectionOf(placed[0]!),
    }));
    slot(this.#root, 'plots').replaceChildren(...plots.map(({ section }) => section));
    slot(this.#root, 'rigs').hidden = plots.length < 2;
    this.#plots = plots;
    for (const { section, placed } of plots) this.#describe(section, placed);
    this.#draw(plots);
  }

  /** Draws plots in the view of the address. */
  #draw(plots: readonly OverlayPlot[]): void {
    const view = readView(location.search);
    for (const { section, placed } of plots) {
      chooseView(section, view);
      const plot = section.querySelector<CurvePlot>('curve-plot')!;
      plot.show(this.#sourcesOf(placed)).catch(console.error);
    }
  }

  /** Writes the view of a plot, which draws itself, into the address and gives it to the others. */
  #tellView(control: HTMLElement): void {
    const isOf = ({ section }: OverlayPlot) => section.contains(control);
    const view = chosenView(this.#plots.find(isOf)!.section);
    history.replaceState(null, '', withView(location.pathname + location.search, view));
    leadSwitchTo(location.search);
    this.#draw(this.#plots.filter((plot) => !isOf(plot)));
  }

  /** Shows the curves of products, each where comparisons have its product. */
  showProducts(refs: readonly string[]): void {
    this.show(placeByProduct(refs, this.#index.curves));
  }

  #sourcesOf(placed: readonly PlacedCurve[]): PlotSources {
    const { target } = placed[0]!.curve;
    return {
      curves: placed.map(({ curve, ...line }) => ({
        address: urls.curve(curve.id, 'json'),
        ...line,
      })),
      target:
        target === undefined
          ? undefined
          : { address: urls.target(target, 'json'), name: this.#index.targets[target]! },
    };
  }

  #sectionOf({ curve: { kind, family, target } }: PlacedCurve): HTMLElement {
    const key = [kind, family, target].join();
    const known = this.#sections.get(key);
    if (known) return known;
    const section = copyOf(this.#root, 'plot');
    prepare(section, this.#sections.size);
    this.#sections.set(key, section);
    return section;
  }

  #describe(section: HTMLElement, placed: readonly PlacedCurve[]): void {
    const { strings, format } = this.#words;
    const names = format.list(placed.map(({ name }) => name));
    section.querySelector('.field')!.ariaLabel = strings.drawing(names);
    write(section, 'family', this.#index.families[placed[0]!.curve.family]!);
    const entries = placed.map((one) => this.#entryOf(one));
    const { target } = placed[0]!.curve;
    const last = target === undefined ? [] : [this.#entryOfTarget(this.#index.targets[target]!)];
    slot(section, 'legend').replaceChildren(...entries, ...last);
  }

  #entryOfTarget(name: string): HTMLElement {
    const entry = copyOf(this.#root, 'target');
    entry.replaceChildren(draw(drawSwatch('target')), name);
    return entry;
  }

  #entryOf({ curve, place, name }: PlacedCurve): HTMLElement {
    const entry = copyOf(this.#root, 'line');
    entry.prepend(draw(drawSwatch(place)));
    writeLink(
      entry,
      'name',
      curve.product,
      urls.review(measuredKind, curve.language ?? pageLanguage(), curve.ref),
    );
    write(entry, 'by', curve.by);
    const button = entry.querySelector('button');
    if (button) {
      button.value = curve.id;
      button.ariaLabel = this.#words.strings.remove(name);
    }
    return entry;
  }
}

/**
 * Makes a copy of the template ready: copies must not share the names of their choices, or the id of
 * their pattern.
 */
function prepare(section: HTMLElement, number: number): void {
  section.querySelector('pattern')!.id += `-${number}`;
  for (const input of section.querySelectorAll<HTMLInputElement>('[data-choice]')) {
    input.name += `-${number}`;
  }
}
