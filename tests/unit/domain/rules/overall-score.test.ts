import { expect, it } from 'vitest';
import { body, bodyLine, bodyWith, document, problemsOf, source } from '../../../support/review.ts';

const score = (number: string) => `$$ \\Large \\text{${number}} $$`;
const found = (text: string) =>
  problemsOf(document(source({}, text))).filter(({ rule }) => rule === 'overall-score');

const wrong = score('3.1');
const right = score('3.2');

it('takes the overall outside the parts, if it is the sum', () => {
  expect(found(bodyWith('## Overview', `${right}\n\n## Overview`))).toEqual([]);
  expect(found(bodyWith('## Advice', `## Advice\n\n${right}`))).toEqual([]);
});

it.each([
  ['above all headings', `${wrong}\n\n## Overview`, 0],
  ['in the overview', `## Overview\n\n${wrong}`, 2],
  ['under a heading of no section', `## Specifications\n\n${wrong}\n\n## Overview`, 2],
])('refuses another, and mends it: %s', (_where, instead, below) => {
  const place = { line: bodyLine + below, column: 1 };
  expect(found(bodyWith('## Overview', instead))).toMatchObject([
    {
      ...{ ...place, severity: 'error', text: wrong },
      message: 'a score line outside the parts says 3.1; the overall is 3.2',
      remedy: `Write ${right}, the sum of the parts, or remove the line.`,
      edit: { ...place, remove: wrong, insert: right },
    },
  ]);
});

it.each(['', '$$ x = 1 $$'])(
  'takes no score for the overall while a part has none, but "%s"',
  (instead) => {
    const text = body.replace(score('0.8'), () => instead);
    expect(found(`${wrong}\n\n${text}`)).toEqual([]);
  },
);

it('takes no other formula for a score', () => {
  expect(found(bodyWith('## Advice', '## Advice\n\n$$ x = 1 $$'))).toEqual([]);
});
