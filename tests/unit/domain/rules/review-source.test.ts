import { expect, it } from 'vitest';
import { markUnfinished } from '../../../../src/domain/text/unfinished.ts';
import { body, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const found = (text: string, keys = {}) =>
  problemsOf(document(source(keys, text))).filter(({ rule }) => rule === 'review-source');

const entry = '[1] Acme Laboratory, Test of the One, https://example.com/one';
const uncited = body.replaceAll('See [1].', 'So it is.').replace(' [1].', '.').replace(entry, '');

it('names a review that cites nothing, once, at the first of its parts', () => {
  expect(found(body)).toEqual([]);
  expect(found(uncited)).toMatchObject([
    {
      severity: 'warning',
      line: lineOf('## Scientific Validity'),
      message: 'the review cites no source under any of its parts',
    },
  ]);
});

it('takes a link for a citation, and one part that cites for a review that does', () => {
  expect(found(uncited.replace('So it is.', '[So](https://example.org/box) it is.'))).toEqual([]);
  expect(found(body.replaceAll('See [1].', 'So it is.'))).toEqual([]);
});

it('leaves entries that nothing cites, and what is still to be written, to their own rules', () => {
  expect(found(body.replaceAll('See [1].', 'So.').replace(' [1].', '.'))).toEqual([]);
  expect(found(uncited.replace('So it is.', markUnfinished('the argument')))).toEqual([]);
});
