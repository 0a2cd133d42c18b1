import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const sentence = 'A box with a driver.';
const problemsWith = (text: string, format: 'md' | 'mdx') =>
  problemsOf(document(source({}, bodyWith(sentence, text)), `en/acme/acme-one.${format}`));

it.each(['$$', '$$\nx^2', '```', '```js\nx', '~~~\ncode'])(
  'tells once where it opens what is never closed: %s',
  (text) => {
    for (const format of ['md', 'mdx'] as const) {
      expect(problemsWith(text, format)).toMatchObject([
        { rule: 'unclosed', severity: 'error', line: lineOf(sentence) },
      ]);
    }
  },
);

it('tells once of a code block that is closed by other marks', () => {
  expect(problemsWith('```\ncode\n~~~', 'md')).toMatchObject([
    { rule: 'unclosed', line: lineOf(sentence) },
  ]);
});

it('tells of a comment that is never closed', () => {
  expect(problemsWith('<!-- to be written', 'md')).toMatchObject([
    { rule: 'unclosed', line: lineOf(sentence), message: expect.stringContaining('comment') },
  ]);
});

it.each(['<!--', '  <!--', ' <script>'])('tells of HTML that takes in a section: %s', (opening) => {
  const text = bodyWith('## Overview', `${opening}\n\n## Overview\n\n-->\n\n</script>`);
  expect(problemsOf(document(source({}, text)))).toContainEqual(
    expect.objectContaining({
      rule: 'unclosed',
      line: lineOf('## Overview'),
      message: expect.stringContaining('Overview'),
    }),
  );
});

it('tells of a block that takes in a section before it is closed', () => {
  const text = bodyWith('## Overview', '```\n## Overview\n```');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'unclosed', line: lineOf('## Overview'), message: expect.stringContaining('Overview') },
  ]);
});

it.each([
  '```\nx\n```',
  '$$\nx^2\n$$',
  '- a\n\n  ```\n  x\n  ```',
  '> ~~~\n> x\n> ~~~',
  'It is $$20.',
])('takes what is closed: %s', (text) => {
  expect(problemsWith(text, 'md')).toEqual([]);
});
