import { expect, it } from 'vitest';
import { document, places, problemsOf } from '../../../support/review.ts';

it.each([
  ['a file without front matter', 'Just text.', '1:1', 'there is no front matter'],
  ['broken YAML', '---\ntitle: "open\n---\n', '2:8', 'never closed'],
])('refuses %s', (_name, text, place, message) => {
  const problems = problemsOf(document(text));
  expect(places(problems)).toEqual([`front-matter-syntax ${place}`]);
  expect(problems[0]!.message).toContain(message);
});
