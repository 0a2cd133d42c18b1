import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import { document, problemsOf, source } from '../../../support/review.ts';

it('warns of spaces behind the opening, and mends them', () => {
  const bad = document(source().replace('---\n', '---  \n'));
  const [problem, ...others] = problemsOf(bad);
  expect(problem).toMatchObject({ rule: 'front-matter-opening', severity: 'warning', line: 1 });
  expect(others).toEqual([]);
  expect(applyEdits(bad.source, [problem!.edit!]).source).toBe(source());
});

it('takes a byte-order mark and line breaks of either kind for what they are', () => {
  expect(problemsOf(document(`\uFEFF${source()}`))).toEqual([]);
  expect(problemsOf(document(source().replaceAll('\n', '\r\n')))).toEqual([]);
});
