import { expect, it } from 'vitest';
import { factsOf } from '../../../../src/domain/check/facts.ts';
import { proofsInTexts } from '../../../../src/domain/check/text-proofs.ts';
import { bodyWith, document, frontMatter, source, vocabulary } from '../../../support/review.ts';

const other = document(
  source({ ref: 'acme-two', target_name: 'Acme Two', title: 'Acme Two Product Review' }),
  'en/acme/acme-two.md',
);
const proofOf = (said: string, values: Record<string, unknown> = {}) => {
  const review = document(source(values, bodyWith('Another box costs less.', said)));
  const all = [review, other].map((one) => factsOf(one, vocabulary));
  return proofsInTexts({ all }).get(review.file);
};
const proof = {
  ...{ isFromText: true, currency: 'USD', price: frontMatter.price, comparator_price: 30 },
  comparator: 'acme-two',
};

it('takes the quotient of the text, with the reviewed product that its price is said of', () => {
  const said = 'The Acme Two costs 30 USD. The Acme One does more. 30 USD ÷ 100 USD = 0.3';
  expect(proofOf(said)).toEqual(proof);
});

it('names no product that has no review, or is one of two', () => {
  for (const said of ['The Acme Two II', 'Either the Bolt', 'The Acme Two or the Acme Two Pro']) {
    expect(proofOf(`${said} costs 30 USD. 30 ÷ 100 = 0.3`)).toEqual({
      ...proof,
      comparator: undefined,
    });
  }
});

it('leaves the proof to the front matter where that gives one', () => {
  const given = { cost_performance: { currency: 'USD', quotient: 0.3, comparator: 'Bolt' } };
  expect(proofOf('It costs 30 USD. 30 ÷ 100 = 0.3', given)).toBeUndefined();
});

it('takes nothing that the score contradicts', () => {
  expect(proofOf('It costs 60 USD. 60 ÷ 100 = 0.6')).toBeUndefined();
});

it('finds a product in a text that is the same once the product has its name', () => {
  const said = 'The Bolt costs 30 USD. The Acme One does more. 30 USD ÷ 100 USD = 0.3';
  const review = factsOf(
    document(source({}, bodyWith('Another box costs less.', said))),
    vocabulary,
  );
  const named = (name: string) => {
    const two = source({ ref: 'acme-two', target_name: name, title: `${name} Product Review` });
    const all = [review, factsOf(document(two, 'en/acme/acme-two.md'), vocabulary)];
    return proofsInTexts({ all }).get(review.file)?.comparator;
  };
  const names = ['Acme Two', 'Bolt', 'Acme Two'];
  expect(names.map(named)).toEqual([undefined, 'acme-two', undefined]);
});

it('reads no text again while it and the names are the same', () => {
  const said = 'The Acme Two costs 30 USD. The Acme One does more. 30 USD ÷ 100 USD = 0.3';
  const text = source({}, bodyWith('Another box costs less.', said));
  const all = [document(text), other].map((one) => factsOf(one, vocabulary));
  const find = () => proofsInTexts({ all }).get(all[0]!.file);
  const first = find();
  expect(first).toBeDefined();
  expect(find()).toBe(first);
});
