import { expect, it } from 'vitest';
import {
  findNote,
  findUnfinished,
  markUnfinished,
} from '../../../../src/domain/text/unfinished.ts';

it('finds what it marks, also where an author has begun to change it', () => {
  expect(findUnfinished(`summary: "${markUnfinished('the verdict')}"`)).toBe(10);
  expect(findUnfinished('[[To-Do: the verdict')).toBe(0);
});

it.each(['TODO', 'https://example.com/todo', '[TODO](x)', '[[today]]', '[[1]]'])(
  'takes %s for what it says',
  (text) => expect(findUnfinished(text)).toBeUndefined(),
);

it.each([
  ['TODO: say what is its own.', 0],
  ['It is good. FIXME: add the graph', 12],
  ['- todo: write this', 2],
  ['TBD：価格', 0],
  ['TODO', 0],
  ['**tbd** …', 2],
  ['TODO(me): add the graph', 0],
  ['The price is [TBD].', 14],
  ['発売日（要確認）', 4],
])('knows a note of an author: %s', (line, index) => expect(findNote(line)).toBe(index));

it.each([
  'The TODO app is new.',
  'https://example.com/TODO:x',
  'Its todo: none.',
  '[TODO](https://example.com/)',
  '発売日（未定）',
  'Autodo: x',
])('takes for no note: %s', (line) => expect(findNote(line)).toBeUndefined());
