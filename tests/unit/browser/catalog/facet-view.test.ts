import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FacetView } from '../../../../src/browser/catalog/facet-view.ts';
import { CatalogState } from '../../../../src/browser/catalog/state.ts';
import { randomIndex } from '../../../support/random-index.ts';
import { fakeElement } from '../../../support/fake-element.ts';
import { wordsOf } from '../../../support/words.ts';

/** The item that has the focus, if any. */
let focused: HTMLLIElement | undefined;

beforeEach(() => {
  focused = undefined;
  vi.stubGlobal('document', {
    get activeElement() {
      return { closest: () => focused ?? null };
    },
  });
  return () => vi.unstubAllGlobals();
});

/** An item as the page comes with it: a tick, a name and a count. */
function itemOf(): HTMLLIElement {
  const input = { type: 'checkbox', value: '', checked: false, disabled: false };
  return fakeElement<HTMLLIElement>(
    { dataset: {}, cloneNode: itemOf },
    { input, '.count': { textContent: '' }, '.label': { textContent: '' } },
  );
}

/** A list of the panel, and what it shows of a catalog of 500 reviews at an address. */
function listOf(facet: string) {
  const items = [itemOf()];
  const list = {
    children: items,
    contains: (item: HTMLLIElement) => items.includes(item),
    replaceChildren: (...others: HTMLLIElement[]) => items.splice(0, items.length, ...others),
  };
  const said = () => ({ textContent: '', hidden: false });
  const [match, sum, more, family] = [said(), said(), said(), said()];
  const root = fakeElement<HTMLDetailsElement>(
    { dataset: { facet }, open: false, hidden: false },
    {
      ...{ ul: list, li: items[0]!, '[data-match]': match, '[data-action="more"]': more },
      ...(facet.startsWith('family-') && {
        '[data-sum]': sum,
        '[data-action="family"]': family,
      }),
    },
  );
  const view = new FacetView(root);
  const state = new CatalogState('product', 'en', randomIndex(500), wordsOf('en'));
  const show = (query: string, search = '') => {
    state.readAddress(query);
    view.show(state.view(), search);
  };
  const values = () => items.map(({ dataset }) => dataset.value);
  const input = (at: number) => items[at]!.querySelector('input')!;
  return { root, view, show, items, values, input, match, sum, more, family };
}

describe('a list to choose in', () => {
  it('shows the first options, all of them when asked, and those chosen in any case', () => {
    const { view, show, values, more } = listOf('company');
    show('');
    expect(values()).toHaveLength(8);
    expect(more).toMatchObject({ hidden: false, textContent: 'Show all 700' });
    show('?company=maker-699');
    expect(values()).toHaveLength(9);
    expect(values().at(-1)).toBe('maker-699');
    view.toggleWhole();
    show('');
    expect(values()).toHaveLength(700);
    expect(more.textContent).toBe('Show fewer');
  });

  it('shows what a search finds, opens at it, and goes where there is nothing', () => {
    const { root, show, values, more } = listOf('company');
    show('', 'maker 69');
    expect(values()).toEqual([
      'maker-69',
      ...Array.from({ length: 10 }, (_, at) => `maker-69${at}`),
    ]);
    expect(root).toMatchObject({ open: true, hidden: false });
    expect(more.hidden).toBe(true);
    show('', 'no such maker');
    expect(root.hidden).toBe(true);
  });

  it('ticks what is chosen, and turns off what would leave nothing', () => {
    const { root, show, input } = listOf('company');
    show('?company=maker-1');
    expect(root.open).toBe(true);
    expect(input(1)).toMatchObject({ checked: true, disabled: false });
    show('?company=maker-1&sv=1-&tl=1-&cp=1-&rs=1-&rd=1-');
    expect(input(0)).toMatchObject({ checked: false, disabled: true });
    expect(input(1)).toMatchObject({ checked: true, disabled: false });
  });

  it('keeps the items that it shows already, one of which may have the focus', () => {
    const { show, items, values } = listOf('company');
    show('?company=maker-699');
    const before = [...items];
    show('?company=maker-699&sv=0.5-');
    expect(items).toEqual(before);
    focused = items.at(-1);
    show('');
    expect(values().at(-1)).toBe('maker-699');
    focused = undefined;
    show('');
    expect(values()).not.toContain('maker-699');
  });

  it('says how several that are chosen go together', () => {
    const { show, match } = listOf('company');
    show('?company=maker-1');
    expect(match.textContent).toBe('');
    show('?company=maker-1,maker-2');
    expect(match.textContent).toBe('any of these');
  });

  it('of a family shows all categories with their sum, and takes all or none', () => {
    const { show, values, more, sum, family } = listOf('family-family-0');
    show('');
    expect(values()).toHaveLength(8);
    expect(more.hidden).toBe(true);
    // Of 500 reviews, each of the first 20 of 40 categories has 13.
    expect(sum.textContent).toBe(String(8 * 13));
    expect(family).toMatchObject({ hidden: false, textContent: 'Take all of these' });
    show(`?category=${values().join()}`);
    expect(family.textContent).toBe('Take none of these');
  });
});
