import { describe, expect, it } from 'vitest';
import { actionOf } from '../../../../src/browser/catalog/actions.ts';
import { nothingChosen, type Choice } from '../../../../src/domain/catalog/choice.ts';
import { equalWeights } from '../../../../src/domain/review/weights.ts';

/** As much of a button as actions look at. */
function button(
  dataset: Record<string, string>,
  { value, key }: { value?: string; key?: string } = {},
): HTMLElement {
  const closest = () => ({ dataset: { key } });
  return { dataset, closest, getAttribute: () => value ?? null } as unknown as HTMLElement;
}

function press(choice: Partial<Choice>, pressed: HTMLElement): Partial<Choice> {
  return actionOf(pressed)!.choose({ ...nothingChosen, ...choice }, pressed);
}

describe('a button of the catalog', () => {
  it('turns the order round, and back again', () => {
    const reverse = button({ action: 'reverse' });
    expect(press({ sort: 'price' }, reverse).order).toBe('descending');
    expect(press({ sort: 'price', order: 'descending' }, reverse).order).toBe('ascending');
  });

  it('sorts by a column, and by the same one the other way', () => {
    const price = button({ action: 'sort' }, { key: 'price' });
    expect(press({ order: 'ascending' }, price)).toMatchObject({ sort: 'price', order: undefined });
    expect(press({ sort: 'price' }, price)).toMatchObject({ sort: 'price', order: 'descending' });
  });

  it('opens the map at the overall, and closes it', () => {
    const map = button({ action: 'map' });
    expect(press({}, map).map).toBe('overall');
    expect(press({ map: 'sv' }, map).map).toBeUndefined();
  });

  it('sets the weights back', () => {
    const reset = button({ action: 'reset-weights' });
    expect(press({ weights: [1, 1, 3, 1, 1] }, reset).weights).toEqual(equalWeights);
  });

  it('takes away one of a list, or a whole parameter', () => {
    const chosen = { tags: ['dac', 'hybrid'], company: ['kef'] };
    const tag = button({ action: 'remove', chip: 'tags' }, { value: 'dac' });
    expect(press(chosen, tag)).toMatchObject({ tags: ['hybrid'], company: ['kef'] });
    const name = button({ action: 'remove', chip: 'name' });
    expect(press({ ...chosen, name: 'box' }, name)).toMatchObject({ ...chosen, name: '' });
  });

  it('takes away all that narrows, and keeps the order', () => {
    const clear = button({ action: 'clear' });
    expect(press({ tags: ['dac'], sort: 'price' }, clear)).toMatchObject({
      tags: [],
      sort: 'price',
    });
  });

  it('changes no choice where it does something else', () => {
    expect(actionOf(button({ action: 'open-filters' }))).toBeUndefined();
    expect(actionOf(button({}))).toBeUndefined();
  });
});
