import { expect, it } from 'vitest';
import { scoresIn } from '../../../../src/reading/history/scores-in.ts';
import { source } from '../../../support/review.ts';

const rating = [3.2, 0.7, 0.8, 0.3, 0.8, 0.6];
const scores = { date: '2025-08-07', rating };
const head = (lines: string) => `---\n${lines}\n---\n\nrating: [0, 0, 0, 0, 0, 0]\n`;

it.each([
  ['as tests write it', source()],
  ['in a line', head('date: 2025-08-07\nrating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6] # new\ntags: []')],
  ['in several', head('rating: [3.2, 0.7,\n  0.8, 0.3, 0.8, 0.6]\ndate: "2025-08-07"')],
  ['as a list', head(`date: 2025-08-07\nrating:\n${rating.map((one) => `- ${one}`).join('\n')}`)],
  ['with Windows line ends', source().replaceAll('\n', '\r\n')],
  [
    'beside what is no YAML',
    head('title: "\ndate: 2025-08-07\nrating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6]'),
  ],
])('finds scores that are written %s', (_, text) => {
  expect(scoresIn(text)).toEqual(scores);
});

it.each([
  ['a draft', source({ draft: true })],
  ['a text without front matter', 'rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6]\ndate: 2025-08-07\n'],
  ['five numbers', source({ rating: rating.slice(1) })],
  ['words', source({ rating: 'high' })],
  ['a list that is not closed', head('date: 2025-08-07\nrating: [3.2, 0.7')],
])('finds none in %s', (_, text) => {
  expect(scoresIn(text)).toBeUndefined();
});
