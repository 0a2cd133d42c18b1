import { expect, it } from 'vitest';
import { findUnfinished, markUnfinished } from '../../../../src/domain/text/unfinished.ts';

it('finds what it marks, also where an author has begun to change it', () => {
  expect(findUnfinished(`summary: "${markUnfinished('the verdict')}"`)).toBe(10);
  expect(findUnfinished('[[To-Do: the verdict')).toBe(0);
});

it.each(['TODO', 'https://example.com/todo', '[TODO](x)', '[[today]]', '[[1]]'])(
  'takes %s for what it says',
  (text) => expect(findUnfinished(text)).toBeUndefined(),
);
