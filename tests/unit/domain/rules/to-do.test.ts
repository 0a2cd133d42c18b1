import { expect, it } from 'vitest';
import {
  bodyWith,
  document,
  lineOf,
  lineOfKey,
  places,
  problemsOf,
  source,
} from '../../../support/review.ts';

it('refuses what is still to be done', () => {
  const text = source({ summary: 'TODO: the verdict' }, bodyWith('Buy it.', 'TODO'));
  expect(places(problemsOf(document(text)))).toEqual([
    `to-do ${lineOfKey('summary')}:11`,
    `to-do ${lineOf('Buy it.')}:1`,
  ]);
});
