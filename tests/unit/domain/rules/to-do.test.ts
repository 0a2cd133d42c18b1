import { expect, it } from 'vitest';
import { markUnfinished } from '../../../../src/domain/text/unfinished.ts';
import {
  bodyWith,
  document,
  lineOf,
  lineOfKey,
  places,
  problemsOf,
  source,
} from '../../../support/review.ts';

it('refuses what is still to be done, as `new` marks it', () => {
  const text = source(
    { summary: markUnfinished('the verdict') },
    bodyWith('Buy it.', `Buy it. ${markUnfinished('for whom')}`),
  );
  expect(places(problemsOf(document(text)))).toEqual([
    `to-do ${lineOfKey('summary')}:11`,
    `to-do ${lineOf('Buy it.')}:9`,
  ]);
});

it('takes the word for a word', () => {
  const text = source({}, bodyWith('Buy it.', 'The TODO app: https://example.com/TODO is TODO.'));
  expect(problemsOf(document(text))).toEqual([]);
});

it('refuses a note of the author', () => {
  const text = source({}, bodyWith('Buy it.', 'FIXME: add the graph'));
  expect(places(problemsOf(document(text)))).toEqual([`to-do ${lineOf('Buy it.')}:1`]);
});
