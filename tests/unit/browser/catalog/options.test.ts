import { describe, expect, it } from 'vitest';
import {
  copyOption,
  readTagOption,
  showOption,
  wishFor,
} from '../../../../src/browser/catalog/options.ts';
import { fakeElement } from '../../../support/fake-element.ts';

const wishes = ['without', 'any', 'with'] as const;

describe('what the chosen values say of one', () => {
  it.each([
    [[], 'any'],
    [['open-back'], 'any'],
    [['open-back', 'wireless'], 'with'],
    [['-wireless', 'open-back'], 'without'],
  ] as const)('%j say “%s”', (chosen, wish) => {
    expect(wishFor('wireless', chosen)).toBe(wish);
  });
});

describe('a radio of a tag', () => {
  const press = (tags: readonly string[], value: string) =>
    readTagOption(
      tags,
      fakeElement<HTMLInputElement>({
        value,
        closest: () => ({ dataset: { value: 'wireless' } }),
      }),
    );

  it('asks for it, leaves it out and says nothing of it, whatever was said before', () => {
    for (const before of [[], ['wireless'], ['-wireless']]) {
      expect(press([...before, 'open-back'], 'with')).toEqual(['open-back', 'wireless']);
      expect(press([...before, 'open-back'], 'without')).toEqual(['open-back', '-wireless']);
      expect(press([...before, 'open-back'], 'any')).toEqual(['open-back']);
    }
  });
});

/** An option of a tag as its three radios with a name and a count, or of anything else as a tick. */
function optionOf(slug: string, type: 'radio' | 'checkbox') {
  const values = type === 'radio' ? wishes : ['elsewhere'];
  const inputs = values.map((value) => ({
    ...{ type, value, name: 'tag-elsewhere', checked: false, disabled: false },
    id: value === 'without' ? '' : `${value}-elsewhere`,
  }));
  const [count, label] = [{ textContent: '' }, { textContent: '' }];
  const group = { ariaLabel: null as string | null };
  const name = { htmlFor: '', parentElement: group };
  const item = fakeElement<HTMLLIElement>(
    { dataset: { value: slug } },
    {
      ...{ input: inputs, '.count': count, '.label': label },
      ...(type === 'radio' && { '[data-name]': name }),
    },
  );
  return { item, inputs, count, label, group, name };
}

describe('an option', () => {
  const shown = { count: '12', label: 'Wireless, 12 products', isOff: false };

  it.each(wishes)('of a tag shows “%s” as the only radio that is checked', (wish) => {
    const { item, inputs, count, group } = optionOf('wireless', 'radio');
    showOption(item, wish, shown);
    expect(inputs.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([wish]);
    expect(count.textContent).toBe('12');
    expect(group.ariaLabel).toBe('Wireless, 12 products');
  });

  it('of a tag asks for it by its name, and takes back by it what was said', () => {
    const { item, name } = optionOf('wireless', 'radio');
    showOption(item, 'any', shown);
    expect(name.htmlFor).toBe('with-wireless');
    showOption(item, 'without', shown);
    expect(name.htmlFor).toBe('any-wireless');
  });

  it('that would leave nothing is off', () => {
    const { item, inputs } = optionOf('wireless', 'radio');
    showOption(item, 'any', { ...shown, isOff: true });
    expect(inputs.every(({ disabled }) => disabled)).toBe(true);
  });

  it('of a category is ticked where it is chosen', () => {
    const { item, inputs } = optionOf('dac', 'checkbox');
    showOption(item, 'with', shown);
    expect(inputs[0]).toMatchObject({ checked: true });
    showOption(item, 'any', shown);
    expect(inputs[0]).toMatchObject({ checked: false });
  });

  it.each(['radio', 'checkbox'] as const)(
    'that is a copy has its own name and value, %s',
    (type) => {
      const copied = optionOf('elsewhere', type);
      const model = fakeElement<HTMLLIElement>({ cloneNode: () => copied.item });
      copyOption(model, { value: 'wireless', name: 'Wireless', place: 3 });
      expect(copied.item.dataset.value).toBe('wireless');
      expect(copied.label.textContent).toBe('Wireless');
      if (type === 'checkbox') expect(copied.inputs[0]!.value).toBe('wireless');
      else {
        expect(copied.inputs.map(({ name }) => name)).toEqual(wishes.map(() => 'tag-wireless'));
        expect(copied.inputs.map(({ value }) => value)).toEqual(wishes);
        expect(copied.inputs.map(({ id }) => id)).toEqual(['', 'any-wireless', 'with-wireless']);
      }
    },
  );
});
