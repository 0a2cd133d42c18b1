import { expect, it } from 'vitest';
import { reviewSchema } from '../../../../src/domain/check/schema.ts';
import { currencies } from '../../../../src/domain/review/currencies.ts';
import { partKeys } from '../../../../src/domain/review/parts.ts';

/** Without the good review of other tests, which needs all that reads one. */
const good = {
  ...{ title: 'Acme One Product Review', target_name: 'Acme One', company_id: 'acme' },
  ...{ lang: 'en', ref: 'acme-one', date: '2025-08-07', tags: ['DAC'] },
  ...{ rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6], summary: 'A plain box that measures well.' },
};
const prices = { price: 100, comparator: 'Other', comparator_price: 30 };
const proof = { ...prices, currency: 'USD' };
const proven = (changed: object) => ({ cost_performance: { ...proof, ...changed } });
const products = (...list: object[]) => ({ cost_performance: { currency: 'USD', products: list } });
const changed = (change: object) => ({
  changes: [{ date: '2025-09-01', why: 'It was measured again.', ...change }],
});
const withParts = (sv: unknown, overall: unknown = 3.2) => ({
  rating: [overall, sv, 0.8, 0.3, 0.8, 0.6],
});

/** `path: message` of each fault of a good review with some keys put differently. */
const faults = (overrides: object) =>
  reviewSchema()
    .safeParse({ ...good, ...overrides })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

it.each<[string, object]>([
  ['every text of the greatest length', { title: 'x'.repeat(200), summary: 'x'.repeat(1000) }],
  ['a reason of the greatest length', { reasons: { reliability_support: 'x'.repeat(90) } }],
  ['a ref that has digits', { ref: '2024a' }],
  ['what costs nothing', { price: 0 }],
  [
    'every key that may be left out',
    {
      ...{ layout: 'product', website: 'https://acme.example/', currency: 'EUR', category: 'dac' },
      ...{ permalink: '/products/en/acme-one/', method: 1, draft: true },
    },
  ],
  ['a proof by prices', proven({ basis: 'With a cable.' })],
  [
    'a proof by nothing cheaper',
    {
      rating: [3.9, 0.7, 0.8, 1, 0.8, 0.6],
      cost_performance: { price: 100, currency: 'USD' },
    },
  ],
  [
    'a proof by the quotient of a source',
    {
      cost_performance: { comparator: 'Other', quotient: 0.3, currency: 'USD' },
    },
  ],
  [
    'a comparator that is given away',
    {
      ...proven({ comparator_price: 0 }),
      rating: [2.9, 0.7, 0.8, 0, 0.8, 0.6],
    },
  ],
  [
    'products whose weights are thirds',
    products(
      { ...prices, weight: 1 / 3 },
      { quotient: 0.3, weight: 1 / 3 },
      { quotient: 0.3, weight: 0.333334 },
    ),
  ],
  ['a change of the text', changed({})],
  ['a change of a score', changed({ part: 'technology_level', from: 0, to: 1 })],
  ['white space around a text', { title: `  ${'x'.repeat(200)} ` }],
])('takes %s', (_what, overrides) => {
  expect(faults(overrides)).toEqual([]);
});

const texts = ['title', 'target_name', 'company_id', 'ref', 'summary', 'website', 'category'];

it.each([
  ...[...texts, 'permalink'].map(
    (key) => [key, key, (value: unknown) => ({ [key]: value })] as const,
  ),
  ['tags.0', 'a tag', (value: unknown) => ({ tags: [value] })],
  ['cost_performance.product', 'product', (product: unknown) => proven({ product })],
  ['cost_performance.comparator', 'comparator', (comparator: unknown) => proven({ comparator })],
  ['cost_performance.basis', 'basis', (basis: unknown) => proven({ basis })],
  ['changes.0.why', 'why', (why: unknown) => changed({ why })],
  ...partKeys.map(
    (key) =>
      [`reasons.${key}`, 'a reason', (value: unknown) => ({ reasons: { [key]: value } })] as const,
  ),
] as const)('asks for a text as %s', (path, name, overrides) => {
  expect(faults(overrides(true))).toEqual([`${path}: ${name} must be text; it is true`]);
  expect(faults(overrides(null))).toEqual([`${path}: ${name} must be text; it is left empty`]);
  expect(faults(overrides(' '))).toContain(`${path}: ${name} is empty`);
});

it.each([
  ['title', { title: 'x'.repeat(201) }, 'title has more than 200 characters'],
  ['target_name', { target_name: 'x'.repeat(201) }, 'target_name has more than 200 characters'],
  ['summary', { summary: 'x'.repeat(1001) }, 'summary has more than 1000 characters'],
  [
    'cost_performance.product',
    proven({ product: 'x'.repeat(201) }),
    'product has more than 200 characters',
  ],
  [
    'cost_performance.comparator',
    proven({ comparator: 'x'.repeat(201) }),
    'comparator has more than 200 characters',
  ],
  [
    'reasons.technology_level',
    { reasons: { technology_level: 'x'.repeat(91) } },
    'a reason has at most 90 characters: it is one line beside its bar',
  ],
  ...['a b', 'a/b', 'a?b', 'a#b', 'a%b', 'a\\b'].map(
    (ref) => ['ref', { ref }, 'ref must have no spaces and none of / ? # % \\'] as const,
  ),
  [
    'company_id',
    { company_id: '2024' },
    'company_id must be text of more than digits: bare numbers are the pages of a listing',
  ],
  [
    'website',
    { website: 'acme' },
    'website must be the address of a page: https://www.example.com/',
  ],
  ['lang', { lang: 'fr' }, 'lang must be en or ja'],
  ['title', { title: undefined }, 'is missing'],
  ['rating', { rating: undefined }, 'is missing'],
  ['lang', { lang: undefined }, 'is missing'],
  ['layout', { layout: 'service' }, 'layout must be product or company'],
  ['currency', { currency: 'usd' }, `currency must be one of ${currencies.join(', ')}`],
  ['draft', { draft: false }, 'draft is true or left out'],
  ['date', { date: '2025-02-30' }, 'date must be a day of the calendar, written YYYY-MM-DD'],
  ['date', { date: undefined }, 'is missing'],
  ['price', { price: '3 USD' }, 'must be a plain number, such as 1511; it is "3 USD"'],
  ['price', { price: NaN }, 'must be a plain number, such as 1511; it is NaN'],
  ['price', { price: -1 }, 'must not be negative'],
  [
    'method',
    { method: 'new' },
    'must be the number of a version of the method, such as 1; it is "new"',
  ],
  ['method', { method: 1.5 }, 'must be a whole number'],
  ['method', { method: 0 }, 'must be at least 1'],
  ['tags', { tags: 'DAC' }, 'tags must be a list: [Headphones, Open-back]; it is "DAC"'],
  ['reasons', { reasons: 3 }, `reasons must have keys of its own: ${partKeys.join(', ')}; it is 3`],
  ['rating', { rating: 3.2 }, 'rating must be a list of six numbers; it is 3.2'],
  [
    'rating',
    { rating: [3.2, 0.7, 0.8] },
    'rating needs six numbers, the overall and the five parts; it has 3',
  ],
  [
    'rating',
    { rating: Array(12).fill(0) },
    'rating needs six numbers, the overall and the five parts; it has 12. Numbers have a decimal point, as in 2.3',
  ],
  ['rating.0', withParts(0.7, 'good'), 'the overall must be a number; it is "good"'],
  ['rating.0', withParts(0.7, 5.1), 'the overall must be at most 5.0'],
  ['rating.1', withParts(-0.1), 'Scientific Validity must be at least 0.0'],
  ['rating.1', withParts(1.1), 'Scientific Validity must be at most 1.0'],
  ['rating.1', withParts(0.75), 'Scientific Validity must be in steps of 0.1'],
  ['rating.0', withParts(0.6), 'the overall is 3.2, but the five parts add up to 3.1'],
] as const)('refuses a wrong %s: %j', (path, overrides, message) => {
  expect(faults(overrides)).toContain(`${path}: ${message}`);
});

const comparisonKeys = 'product, price, comparator, comparator_price, quotient, weight';

it.each([
  [
    '',
    'cheap',
    `cost_performance must have keys of its own: ${comparisonKeys}, currency, basis, products; it is "cheap"`,
  ],
  ['.currency', { price: 100 }, 'is missing'],
  ['.currency', { ...proof, currency: 'usd' }, `currency must be one of ${currencies.join(', ')}`],
  [
    '.price',
    { ...proof, price: 0 },
    'must be more than 0: it is what the comparator costs less than',
  ],
  ['.quotient', { ...proof, quotient: 1.01 }, 'must be at most 1'],
  ['.quotient', { ...proof, quotient: -0.01 }, 'must be at least 0'],
  ['.weight', { ...proof, weight: 'half' }, 'must be a number from 0 to 1; it is "half"'],
  ['', { currency: 'USD' }, 'cost_performance needs the price that is judged'],
  [
    '.comparator_price',
    { ...proof, comparator: undefined },
    'comparator_price without a comparator',
  ],
  [
    '.comparator',
    { ...proof, comparator_price: undefined },
    'a comparator needs its comparator_price',
  ],
  [
    '.products',
    { ...proof, products: 'two' },
    'products must be a list of comparisons; it is "two"',
  ],
  ['.products', { ...proof, products: [] }, 'products is an empty list'],
  [
    '.products.0',
    { ...proof, products: ['A'] },
    `a product must have keys of its own: ${comparisonKeys}; it is "A"`,
  ],
  [
    '.products',
    { currency: 'USD', products: [{ price: 1, weight: 0.5 }, { price: 1 }] },
    'the weights of the products add up to 0.5, not 1',
  ],
  [
    '.products',
    {
      currency: 'USD',
      products: [
        { price: 1, weight: 0.9 },
        { price: 1, weight: 0.2 },
      ],
    },
    'the weights of the products add up to 1.1, not 1',
  ],
  [
    '.products.1.comparator',
    {
      currency: 'USD',
      products: [
        { price: 1, weight: 0.5 },
        { price: 1, weight: 0.5, comparator: 'B' },
      ],
    },
    'a comparator needs its comparator_price',
  ],
] as const)('refuses a wrong cost_performance%s: %j', (path, value, message) => {
  expect(faults({ cost_performance: value })).toContain(`cost_performance${path}: ${message}`);
});

it.each([
  ['', { changes: 'two' }, 'changes must be a list of changes; it is "two"'],
  ['', { changes: [] }, 'changes is an empty list'],
  [
    '.0',
    { changes: [1] },
    'a change must have keys of its own: date, why, part, from, to; it is 1',
  ],
  ['.0.date', changed({ date: 'May' }), 'date must be a day of the calendar, written YYYY-MM-DD'],
  [
    '.0.part',
    changed({ part: 'sound', from: 0, to: 1 }),
    `part must be one of ${partKeys.join(', ')}`,
  ],
  ['.0.from', changed({ part: 'technology_level', from: 2, to: 1 }), 'from must be at most 1.0'],
  ['.0.to', changed({ part: 'technology_level', from: 0, to: -1 }), 'to must be at least 0.0'],
  ['.0', changed({ part: 'technology_level' }), 'a change of a score needs part, from and to'],
  ['.0', changed({ from: 0.1, to: 0.2 }), 'a change of a score needs part, from and to'],
  [
    '.0.to',
    changed({ part: 'technology_level', from: 0.1, to: 0.1 }),
    'from and to are the same score',
  ],
])('refuses wrong changes%s: %j', (path, overrides, message) => {
  expect(faults(overrides)).toEqual([`changes${path}: ${message}`]);
});

it('names the rule of what compares values', () => {
  const wrong = { ...withParts(0.6), ...proven({ comparator_price: 50 }) };
  expect(reviewSchema().safeParse({ ...good, ...wrong }).error!.issues).toMatchObject([
    { code: 'custom', path: ['rating', 0], params: { rule: 'rating-sum' } },
    {
      code: 'custom',
      path: ['cost_performance'],
      params: { rule: 'cost-performance-proof', comparedWith: 'rating' },
      message: 'cost_performance proves 0.500, rounded 0.5, but the rating gives 0.3',
    },
  ]);
});

it.each([
  {},
  { reasons: { sound: 'Good.' } },
  changed({ score: 1 }),
  proven({ cost: 1 }),
  products({ price: 1, weight: 1, cost: 1 }),
])('names a key that it does not know: %j', (overrides) => {
  const { error } = reviewSchema().safeParse({ ...good, ...overrides, name: 'One' });
  const unknown = error!.issues.filter(({ code }) => code === 'unrecognized_keys');
  expect(unknown).toHaveLength(Object.keys(overrides).length + 1);
  for (const { message } of unknown) expect(message).toContain('Unrecognized key');
});
