import { expect, it } from 'vitest';
import {
  bodyWith,
  document,
  lineOf,
  problemsOf,
  source,
  withAdvice,
} from '../../../support/review.ts';

const score = (number: string) => `$$ \\Large \\text{${number}} $$`;
const right = score('0.8');
const heading = '## Technology Level';

/** What the rule says of the good review with a part of it put differently. */
const found = (part: string, instead: string) =>
  problemsOf(document(source({}, bodyWith(part, instead)))).filter(
    ({ rule }) => rule === 'part-score',
  );

it('refuses a score that is not that of the front matter', () => {
  const text = bodyWith('text{0.7}', 'text{0.6}');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      ...{ rule: 'part-score', severity: 'error', line: lineOf('0.7'), column: 1 },
      message: 'Scientific Validity is 0.6 here and 0.7 in the front matter',
      remedy:
        'Decide which number is right and correct the other; the overall follows from the parts.',
      text: score('0.6'),
    },
  ]);
});

const none = {
  line: lineOf(heading),
  message: 'Technology Level has no score line',
  remedy: `Write ${right} alone on a line under the heading.`,
};

it.each([
  ['nothing is', ''],
  ['another formula is', '$$ x = 1 $$'],
  ['a number in a sentence is', 'The 0.8 is new.'],
])('asks for a score under every part, where %s there instead', (_what, instead) => {
  expect(found(right, instead)).toMatchObject([none]);
});

it.each(['### Technology Level', '## 3. Technology Level'])(
  'asks for one under a heading that is wrong, too: %s',
  (wrong) => expect(found(`${heading}\n\n${right}`, wrong)).toMatchObject([none]),
);

it.each([
  ['in the heading', `${heading}\n\n${right}`, `${heading} (0.8)`],
  ['in a heading, in full width', `${heading}\n\n${right}`, `${heading} 0．8`],
  ['on a line that is not read as one', right, '0.8'],
])('leaves a score %s to the rule about that', (_where, part, instead) => {
  expect(found(part, instead)).toEqual([]);
});

it('takes no such line under another part for one', () => {
  const text = bodyWith(right, '').replace(score('0.3'), '0.3');
  const problems = problemsOf(document(source({}, text)));
  expect(problems.filter(({ rule }) => rule === 'part-score')).toMatchObject([none]);
});

it('leaves scores outside the parts to their own rules', () => {
  for (const outside of [score('3.2'), '$ \\Large \\text{3.2} $']) {
    const lines = `${outside}\n\n## Overview\n\n## Specifications\n\n${outside}`;
    expect(found('## Overview', lines)).toEqual([]);
  }
});

it('leaves a part that is missing to the rule about sections', () => {
  expect(found(`${heading}\n\n${right}`, '')).toEqual([]);
});

it('refuses a score that is there twice, as the same number or as two', () => {
  const second = { line: lineOf('0.8') + 2, text: right };
  expect(found(right, `${right}\n\n${right}`)).toMatchObject([
    {
      ...second,
      message: 'Technology Level has a second score line',
      remedy: 'Remove one of the two lines.',
    },
  ]);
  expect(found(right, `${right}\n\n${score('0.7')}`)).toMatchObject([
    { ...second, text: score('0.7'), message: expect.stringContaining('is 0.7 here and 0.8 in') },
  ]);
});

it('leaves a part that is there twice, with a score each, to the rule about sections', () => {
  expect(found('## Advice', `${heading}\n\n${right}\n\nMore.\n\n## Advice`)).toEqual([]);
});

it('does not look for scores in blocks of code', () => {
  expect(problemsOf(withAdvice(`\`\`\`\n${score('0.1')}\n\`\`\``))).toEqual([]);
});
