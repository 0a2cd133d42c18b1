import { describe, expect, it } from 'vitest';
import {
  judgePriceField,
  readPriceField,
  showPriceFields,
} from '../../../../src/browser/catalog/price-fields.ts';
import { amountForms } from '../../../../src/domain/catalog/amount-forms.ts';
import { nothingChosen } from '../../../../src/domain/catalog/choice.ts';
import { anyValue, type Range } from '../../../../src/domain/catalog/range.ts';
import { fakeElement } from '../../../support/fake-element.ts';
import { wordsOf } from '../../../support/words.ts';

/** The field of one end with what is typed into it, and the place where its fault is said. */
function fieldOf(end: 'least' | 'most', value: string, currency: 'USD' | 'JPY' = 'USD') {
  const fault = { textContent: '' };
  const amounts = JSON.stringify(amountForms(currency));
  const field = fakeElement<HTMLInputElement>({
    ...{ value, dataset: { end }, ariaInvalid: null },
    closest: () => ({ dataset: { amounts } }),
    getAttribute: () => 'its-fault',
    ownerDocument: { getElementById: () => fault },
  });
  return { field, fault };
}

const choiceOf = (price: Range) => ({ ...nothingChosen, price });
const show = (field: HTMLInputElement, price: Range) =>
  showPriceFields(
    fakeElement<HTMLElement>({}, { 'input[type="text"][data-parameter="price"]': field }),
    choiceOf(price),
  );

describe('a price that is typed', () => {
  it.each([
    ['least', '$300', 'USD', [300, 500]],
    ['most', '1.5k', 'USD', [100, 1500]],
    ['most', '５万', 'JPY', [100, 50_000]],
    ['most', '50,000円', 'JPY', [100, 50_000]],
    ['least', ' ', 'USD', [-Infinity, 500]],
    ['most', '', 'USD', [100, Infinity]],
  ] as const)('as the %s, “%s” in %s, is an end', (end, text, currency, range) => {
    const { field } = fieldOf(end, text, currency);
    expect(readPriceField(field, [100, 500])).toEqual(range);
  });

  it.each([
    ['least', 'cheap'],
    ['least', '501'],
    ['most', '99'],
    ['most', '300円'],
  ] as const)('as the %s, “%s”, leaves the range and waits in its field', (end, text) => {
    const { field } = fieldOf(end, text);
    expect(readPriceField(field, [100, 500])).toEqual([100, 500]);
    show(field, [100, 500]);
    expect(field.value).toBe(text);
  });

  it('stays as it was typed where it says what the range says', () => {
    const { field } = fieldOf('most', '$1,500');
    show(field, [100, 1500]);
    expect(field.value).toBe('$1,500');
  });

  it('gives way where the range has come from elsewhere, and an open end is empty', () => {
    const { field, fault } = fieldOf('most', '$300');
    show(field, [100, 1500]);
    expect(field.value).toBe('1500');
    readPriceField(Object.assign(field, { value: 'cheap' }), [100, 1500]);
    judgePriceField(field, choiceOf([100, 1500]), wordsOf('en'));
    show(field, anyValue);
    expect(field.value).toBe('');
    expect(field.ariaInvalid).toBeNull();
    expect(fault.textContent).toBe('');
  });
});

describe('a price field that is left', () => {
  const faultOf = (end: 'least' | 'most', text: string) => {
    const { field, fault } = fieldOf(end, text);
    readPriceField(field, [100, 500]);
    judgePriceField(field, choiceOf([100, 500]), wordsOf('en'));
    return { fault: fault.textContent, invalid: field.ariaInvalid };
  };

  it.each([
    ['least', 'cheap', /^This is no amount in USD/],
    ['least', '501', /^This is more than the highest price, 500 USD/],
    ['most', '99', /^This is less than the lowest price, 100 USD/],
  ] as const)('as the %s with “%s” says why it can’t be', (end, text, fault) => {
    expect(faultOf(end, text)).toEqual({ fault: expect.stringMatching(fault), invalid: 'true' });
  });

  it('has no fault where it is an end', () => {
    expect(faultOf('most', '300')).toEqual({ fault: '', invalid: null });
  });
});
