import { expect, it } from 'vitest';
import { kindNames, kinds } from '../../../src/domain/kinds.ts';
import { judge } from '../../../src/domain/rules/index.ts';
import { buildVocabulary } from '../../../src/domain/tags/vocabulary.ts';
import { readReviewText } from '../../../src/reading/read-review.ts';
import { readConcepts } from '../../../src/reading/vocabulary.ts';
import { corpusOf } from '../../bench/corpus/corpus.ts';
import { categories } from '../../support/review.ts';

const concepts = await readConcepts('src/content');
const corpus = [...corpusOf(40, concepts)];

it('has reviews that no rule refuses, with warnings of few kinds', () => {
  const documents = corpus.map(({ path: file, text }) => {
    const kind = kindNames.find((one) => file.startsWith(kinds[one].plural))!;
    const path = file.slice(kinds[kind].plural.length + 1);
    return readReviewText({ file, path, kind }, text);
  });
  const problems = judge(documents, buildVocabulary(concepts), { categories });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...new Set(problems.map(({ rule }) => rule))]).toEqual(['citation-unused']);
});

it('is three quarters products, in both languages', () => {
  const folders = Map.groupBy(corpus, ({ path }) => path.split('/').slice(0, 2).join('/'));
  expect(Object.fromEntries([...folders].map(([folder, { length }]) => [folder, length]))).toEqual({
    'products/en': 15,
    'companies/en': 5,
    'products/ja': 15,
    'companies/ja': 5,
  });
});

it('is the same in every run, and begins the same whatever its size', () => {
  expect([...corpusOf(50, concepts)].slice(0, 40)).toEqual(corpus);
  expect(new Set(corpus.map(({ path }) => path)).size).toBe(40);
});
