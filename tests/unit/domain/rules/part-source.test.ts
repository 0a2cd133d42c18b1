import { expect, it } from 'vitest';
import { markUnfinished } from '../../../../src/domain/text/unfinished.ts';
import { body, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const found = (text: string, keys = {}) =>
  problemsOf(document(source(keys, text))).filter(({ rule }) => rule === 'part-source');

const uncited = body.replaceAll('See [1].', 'So it is.');

it('names in one message every part that cites nothing, at the first of them', () => {
  expect(found(body)).toEqual([]);
  expect(found(uncited)).toMatchObject([
    {
      severity: 'warning',
      line: lineOf('## Technology Level'),
      message:
        'the review cites no source under Technology Level, Cost-Performance, ' +
        'Reliability & Support, Rationality of Design Philosophy',
    },
  ]);
});

it('says in few words that nothing is cited at all', () => {
  expect(found(uncited.replace('[1].', 'here.'))).toMatchObject([
    { message: 'the review cites no source under any of its parts' },
  ]);
});

it('takes a link and a reason for a citation, and leaves a number without entry to its rule', () => {
  const parts = uncited.replace('Another box', '[Another box](https://example.org/box)');
  const reasons = { technology_level: 'Its own driver [1]' };
  const [problem] = found(parts, { reasons });
  expect(problem!.message).toMatch(/under Reliability & Support, Rationality/);
  expect(found(body.replace('See [1].', 'See [8].'))).toEqual([]);
});

it('leaves a part that is still to be written to its own rule', () => {
  const text = uncited.replaceAll('So it is.', markUnfinished('the argument'));
  expect(found(text)).toEqual([]);
});
