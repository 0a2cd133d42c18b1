import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it.each([
  ['brackets', '['.repeat(501), 501],
  ['stars', 'a* '.repeat(501), 1502],
  ['backticks', '`a` '.repeat(201), 801],
  ['quotations in quotations', `${'>'.repeat(101)} a`, 101],
  ['columns', `${'|a'.repeat(101)}|\n${'|-'.repeat(101)}|`, 1],
])('names the place of too many %s, and nothing that follows from them', (_name, text, column) => {
  const dense = source({}, bodyWith('A box with a driver.', text));
  expect(problemsOf(document(dense))).toMatchObject([
    { rule: 'text-size', line: lineOf('A box with'), column },
  ]);
});

it('takes each cell of a table by itself', () => {
  const rows = '| **a** [1] | **b** [1] |\n'.repeat(300);
  const table = source({}, bodyWith('A box with a driver.', `| a | b |\n|-|-|\n${rows}`));
  expect(problemsOf(document(table))).toEqual([]);
});
