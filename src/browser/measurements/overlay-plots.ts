import { measuredKind } from '../../domain/kinds.ts';
import type { CurveIndex } from '../../domain/measurements/overlay/curve-index.ts';
import {
  intoPlots,
  placeByProduct,
  type PlacedCurve,
} from '../../domain/measurements/overlay/laid.ts';
import { drawSwatch } from '../../domain/measurements/plot/drawing.ts';
import type { ScreenWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { draw } from '../draw.ts';
import { pageLanguage } from '../page-language.ts';
import { copyOf, slot, write, writeLink } from '../slots.ts';
import './curve-plot.ts';
import type { CurvePlot } from './curve-plot.ts';
import type { PlotSources } from './load-plot.ts';

/**
 * Draws curves over each other where `OverlayPlots.astro` has a place for them: in a plot for each
 * family of rigs, which keeps its controls as long as it has a curve.
 */
export class OverlayPlots {
  readonly #root: HTMLElement;
  readonly #words: ScreenWords<'overlay'>;
  readonly #index: CurveIndex;
  readonly #sections = new Map<string, HTMLElement>();

  constructor(root: HTMLElement, words: ScreenWords<'overlay'>, index: CurveIndex) {
    this.#root = root;
    this.#words = words;
    this.#index = index;
  }

  /** Shows these curves and no others. A plot whose curves can't be had says so itself. */
  show(curves: readonly PlacedCurve[]): void {
    const plots = intoPlots(curves).map((placed) => ({
      placed,
      section: this.#sectionOf(placed[0]!),
    }));
    slot(this.#root, 'plots').replaceChildren(...plots.map(({ section }) => section));
    slot(this.#root, 'rigs').hidden = plots.length < 2;
    for (const { section, placed } of plots) {
      this.#describe(section, placed);
      const plot = section.querySelector<CurvePlot>('curve-plot')!;
      plot.show(this.#sourcesOf(placed)).catch(console.error);
    }
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
    slot(section, 'legend').replaceChildren(...entries);
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

/** Products are compared by what is between them and the target, and not in every ripple. */
const firstChoices: Readonly<Record<string, string>> = { against: 'target', smoothing: '3' };

/**
 * Makes a copy of the template ready: copies must not share the names of their choices, or the id of
 * their pattern.
 */
function prepare(section: HTMLElement, number: number): void {
  section.querySelector('pattern')!.id += `-${number}`;
  for (const input of section.querySelectorAll<HTMLInputElement>('[data-choice]')) {
    input.name += `-${number}`;
    const first = firstChoices[input.dataset.choice!];
    // Buttons outside of a page do not switch each other off.
    if (first !== undefined) input.toggleAttribute('checked', input.value === first);
  }
}
