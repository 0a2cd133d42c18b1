import { describe, expect, it } from 'vitest';
import { complete } from '../../../../src/commands/new/complete.ts';
import { parseOptions } from '../../../../src/commands/new/options.ts';
import { categories } from '../../../support/review.ts';
import { readPrice, refFromName } from '../../../../src/commands/new/questions.ts';

const known = { companies: new Map([['acme', 'Acme']]), categories };
const product = ['--kind', 'product', '--name', 'Acme One', '--company', 'acme'];
const answersTo = (...args: string[]) => complete(parseOptions(args).answers, known);

describe('answers', () => {
  it('are completed with what is usual', () => {
    expect(answersTo(...product)).toMatchObject({
      ref: 'acme-one',
      lang: 'en,ja',
      date: new Date().toISOString().slice(0, 10),
    });
  });

  it('may name languages one by one', () => {
    expect(answersTo(...product, '--lang', 'ja', '--lang', 'en').lang).toBe('ja,en');
    expect(answersTo(...product, '--lang', ' ja , en ').lang).toBe('ja,en');
  });

  it.each([
    [['--kind', 'thing'], '--kind is "thing"; it must be product or company.'],
    [['--kind', 'product'], '--name is missing.'],
    [['--kind', 'product', '--name', 'A'], '--company is missing.'],
    [['--kind', 'company', '--name', 'イヤホン'], '--ref is missing.'],
    [['--kind', 'company', '--name', 'A', '--ref', 'a/b'], '--ref is "a/b"; it must be lower-case'],
    [['--kind', 'company', '--name', 'A', '--ref', '2024'], '--ref is "2024"'],
    [['--kind', 'product', '--name', 'A', '--company', '../../x'], '--company is "../../x"'],
    [['--kind', 'product', '--name', 'A', '--company', '..'], '--company is ".."'],
    [['--kind', 'company', '--name', 'A', '--company', 'acme'], 'leave no place for it'],
    [[...product, '--company-name', 'Acme'], '--company-name is given, but'],
    [[...product, '--name', 'B'], '--name is given twice.'],
    [[...product, '--category', 'amplifire'], 'it is the id of no category; categories.yaml lists'],
    [[...product, '--category', 'IEM'], 'it is the id of no category; did you mean "in-ear"?'],
    [['--kind', 'company', '--name', 'A', '--category', 'dac'], 'leave no place for it'],
    [[...product, '--lang', 'fr'], '--lang is "fr"; it has "fr"; known: en, ja.'],
    [[...product, '--lang', 'en,en'], 'names a language twice'],
    [[...product, '--date', '2025-02-30'], '--date is "2025-02-30"'],
    [[...product, '--price-usd', 'much'], '--price-usd is "much"; it must be a number'],
    [[...product, '--lang', 'en', '--price-jpy', '1'], '--price-jpy is given, but'],
    [[...product, '--comparator-price-usd', '1'], '--comparator-price-usd is given, but'],
    [[...product, '--comparator', 'B\u202E'], 'holds characters that nobody would see'],
  ])('are refused with a sentence for %j', (args, sentence) => {
    expect(() => answersTo(...args)).toThrow(sentence);
  });
});

it('makes a ref of a name in Latin letters', () => {
  expect(refFromName('Acme Über One (2nd)')).toBe('acme-uber-one-2nd');
  expect(refFromName('イヤホン')).toBe('');
});

it('reads prices as people write them', () => {
  expect(readPrice('1,511.50')).toBe(1511.5);
  for (const text of ['', 'much', '-1', '1.511,50', '1e3']) expect(readPrice(text)).toBeNaN();
});
