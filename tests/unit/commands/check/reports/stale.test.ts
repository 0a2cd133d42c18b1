import { describe, expect, it } from 'vitest';
import { staleReasons } from '../../../../../src/commands/check/reports/stale-reasons.ts';
import { staleReport, staleReviews } from '../../../../../src/commands/check/reports/stale.ts';
import { factsOf } from '../../../../../src/domain/check/facts.ts';
import { buildLibrary, isPlaced } from '../../../../../src/domain/check/library.ts';
import { sourceId } from '../../../../../src/domain/sources/judge.ts';
import type { Judgement } from '../../../../../src/reading/judgement.ts';
import { readMethod } from '../../../../../src/reading/data.ts';
import { document, japaneseBody, source, vocabulary } from '../../../../support/review.ts';

const [first] = await readMethod('src/content');
const method = [
  first!,
  { ...first!, number: 2, date: '2025-10-01', parts: ['technology_level' as const] },
];

/** Reviews by their refs, each with what differs from the good one. */
function libraryOf(reviews: Record<string, Record<string, unknown>>, today = '2025-09-01') {
  const documents = Object.entries(reviews).map(([name, values]) => {
    const { lang = 'en' } = values;
    const [ref] = name.split(' ');
    const text = source(
      { ref, tags: ['DAC'], method: 2, ...values },
      lang === 'ja' ? japaneseBody : undefined,
    );
    return document(text, `${lang as string}/acme/${ref}.md`);
  });
  const facts = documents.map((one) => factsOf(one, vocabulary));
  expect(facts.every(isPlaced)).toBe(true);
  return buildLibrary(facts, { method, today });
}

function reasonsIn(library: ReturnType<typeof libraryOf>, dead: string[] = []) {
  const found = staleReviews([...library.byRef.values()].flat(), {
    library,
    dead: new Set(dead.map(sourceId)),
    isDiscontinued: ({ review }) => review.tags.includes('Discontinued'),
  });
  return found.map(({ file, reasons }) => [
    file.replace('products/', '').replace('acme/', ''),
    ...reasons.map(({ is, text }) => `${is}: ${text}`),
  ]);
}

const proof = (comparator: string) => ({
  cost_performance: { comparator, comparator_price: 30, price: 100, currency: 'USD' },
});

it('lists nothing of a review that is up to date', () => {
  expect(reasonsIn(libraryOf({ one: {} }))).toEqual([]);
});

describe('a review is stale', () => {
  it('by a later version of the method that touches its scores', () => {
    const reviews = { one: { method: undefined }, two: {} };
    expect(reasonsIn(libraryOf(reviews, '2025-09-30'))).toEqual([]);
    expect(reasonsIn(libraryOf(reviews, '2025-10-01'))).toEqual([
      ['en/one.md', 'older-method: version 2 of the method scores Technology Level in another way'],
    ]);
  });

  it('by a price of more than a year ago, unless its score has changed since', () => {
    const since = { date: '2026-01-10', part: 'cost_performance', from: 0.4, to: 0.3, why: 'So.' };
    const reviews = { one: {}, two: { changes: [since] } };
    expect(reasonsIn(libraryOf(reviews, '2026-08-07'))).toEqual([]);
    expect(reasonsIn(libraryOf(reviews, '2026-08-08'))).toEqual([
      ['en/one.md', 'old-price: the price is of 2025-08-07'],
    ]);
    expect(reasonsIn(libraryOf({ one: { price: undefined } }, '2027-01-01'))).toEqual([]);
  });

  it('by another language that has changed since', () => {
    const changes = [{ date: '2025-08-20', why: 'A word is corrected.' }];
    const inJapanese = { lang: 'ja', price: 15_000 };
    const library = libraryOf({ one: {}, 'one ja': { ...inJapanese, changes } });
    expect(reasonsIn(library)).toEqual([
      [
        'en/one.md',
        'older-translation: products/ja/acme/one.md is of 2025-08-20, this of 2025-08-07',
      ],
    ]);
  });

  it.each([
    ['is gone', {}, 'comparator-gone: other is not reviewed any more'],
    ['is a draft', { other: { draft: true, price: 30 } }, 'other is not reviewed any more'],
    [
      'is made no more',
      { other: { tags: ['Discontinued'], price: 30 } },
      'comparator-gone: other is discontinued',
    ],
    [
      'costs less now',
      { other: { price: 20 } },
      'comparator-cheaper: other costs 20 USD in its own review, and 30 in the proof',
    ],
  ])('by a comparator that %s', (_, others: Record<string, Record<string, unknown>>, reason) => {
    const library = libraryOf({ one: proof('other'), ...others });
    expect(reasonsIn(library).filter(([file]) => file === 'en/one.md')).toEqual([
      ['en/one.md', expect.stringContaining(reason)],
    ]);
  });

  it.each([
    ['costs more', { price: 40 }],
    ['costs less in another currency', { price: 20, currency: 'EUR' }],
  ])('not by a comparator that %s', (_, values) => {
    const library = libraryOf({
      one: { ...proof('other') },
      other: { ...values },
    });
    expect(reasonsIn(library)).toEqual([]);
  });

  it('not by a comparator that is only a name', () => {
    expect(reasonsIn(libraryOf({ one: { ...proof('Other Box') } }))).toEqual([]);
  });

  it('by a source that is gone, however its address is written', () => {
    const library = libraryOf({ one: {} });
    expect(reasonsIn(library, ['https://example.com/one/#top'])).toEqual([
      ['en/one.md', 'dead-source: https://example.com/one'],
    ]);
    expect(reasonsIn(library, ['https://example.com/two'])).toEqual([]);
  });
});

it('puts the most needy first, then the oldest', async () => {
  const library = libraryOf(
    {
      fresh: { date: '2026-06-01' },
      newer: { date: '2025-02-01' },
      older: { date: '2025-01-01' },
      scored: { date: '2026-06-01', method: 1 },
    },
    '2026-08-01',
  );
  const { rows, text } = await staleReport({ library } as Judgement, { dead: new Set() });
  expect(rows).toMatchObject([
    { file: 'products/en/acme/scored.md', need: staleReasons['older-method'].weight },
    { file: 'products/en/acme/older.md', need: staleReasons['old-price'].weight },
    { file: 'products/en/acme/newer.md' },
  ]);
  expect(text).toContain('  3  products/en/acme/scored.md\n     older-method        version 2');
  expect(text).toMatch(/\n3 of 4 reviews are stale$/);
});
