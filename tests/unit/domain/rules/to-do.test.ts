import { expect, it } from 'vitest';
import { markUnfinished } from '../../../../src/domain/text/unfinished.ts';
import {
  bodyLine,
  bodyWith,
  document,
  lineOf,
  lineOfKey,
  problemsOf,
  source,
} from '../../../support/review.ts';

it('refuses what is still to be done, as `new` marks it', () => {
  const text = source(
    { summary: markUnfinished('the verdict') },
    bodyWith('Buy it.', `Buy it. ${markUnfinished('for whom')}`),
  );
  const usual = { rule: 'to-do', severity: 'error' };
  expect(problemsOf(document(text))).toMatchObject([
    {
      ...{ ...usual, line: lineOfKey('summary'), column: 11 },
      ...{ text: 'summary: "[[to do: the verdict]]"', message: 'the front matter has a to-do' },
      remedy: 'Write what is still missing in place of `[[to do: …]]`.',
    },
    {
      ...{ ...usual, line: lineOf('Buy it.'), column: 9 },
      ...{ text: 'Buy it. [[to do: for whom]]', message: 'the text has a to-do' },
    },
  ]);
});

it('takes the word for a word', () => {
  const text = source({}, bodyWith('Buy it.', 'The TODO app: https://example.com/TODO is TODO.'));
  expect(problemsOf(document(text))).toEqual([]);
});

it('refuses a note of the author', () => {
  const text = source({}, bodyWith('Buy it.', '  FIXME: add the graph'));
  expect(problemsOf(document(text))).toMatchObject([
    { rule: 'to-do', line: lineOf('Buy it.'), column: 3, text: 'FIXME: add the graph' },
  ]);
});

it('tells the first line of the text from the front matter', () => {
  const text = source({}, bodyWith('## Overview', 'FIXME: all of it\n\n## Overview'));
  expect(problemsOf(document(text))).toMatchObject([
    { rule: 'to-do', line: bodyLine, message: 'the text has a to-do' },
  ]);
});
