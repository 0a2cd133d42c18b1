import { expect, it } from 'vitest';
import {
  bodyWith,
  document,
  japaneseBody,
  lineOf,
  problemsOf,
  source,
} from '../../../support/review.ts';

const rightScore = '$$ \\Large \\text{0.8} $$';
const right = `${rightScore}\n\nIts own driver.`;

it.each([
  ['$ \\Large \\text{0.8} $', 0],
  ['$$ \\text{0.8} $$', 0],
  ['$$ \\Large \\text{０.８} $$', 0],
  ['＄＄ \\Large \\text{0.8} ＄＄', 0],
  ['$$ \\Large \\text{.8} $$', 0],
  ['$$ \\Large \\text{0.8/1.0} $$', 0],
  ['$$ \\Large \\text{0.8}', 0],
  ['$\n\\Large \\text{0.8}\n$', 1],
  ['`$$ \\Large \\text{0.8} $$`', 0],
  ['```\n$$ \\Large \\text{0.8} $$\n```', 1],
  ['> $$ \\Large \\text{0.8} $$', 0],
  ['- $$ \\Large \\text{0.8} $$', 0],
  ['0.8', 0],
  ['**Score: 0.8**', 0],
  ['$$ \\Large \\text{0.8} $$ It is new.', 0],
  ['### Drivers\n\n$$ \\Large \\text{0.8} $$', 2],
])('tells once of a line that is no score line: %s', (line, below) => {
  for (const format of ['md', 'mdx']) {
    const text = bodyWith(right, `${line}\n\nIts own driver.`);
    const problems = problemsOf(document(source({}, text), `en/acme/acme-one.${format}`));
    expect(problems).toMatchObject([
      { rule: 'score-line', severity: 'error', line: lineOf('0.8') + below },
    ]);
    expect(problems[0]).toMatchObject({
      message: 'this line is not read as a score',
      remedy: `Write ${rightScore} alone on a line right below \`## Technology Level\`.`,
      edit: undefined,
    });
  }
});

it.each(['$$\n\\Large \\text{0.8}\n$$', '$$ \\Large \\text{0.80} $$', '$$\\Large\\text{0.8}$$'])(
  'takes what is shown as a score: %s',
  (line) => {
    const text = bodyWith(right, `${line}\n\nIts own driver.`);
    for (const format of ['md', 'mdx']) {
      expect(problemsOf(document(source({}, text), `en/acme/acme-one.${format}`))).toEqual([]);
    }
  },
);

it('takes other numbers of a part that has its score', () => {
  const text = bodyWith('Its own driver.', '0.8\n\n$$ 0.25 $$');
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});

const found = (part: string, instead: string, title?: string) =>
  problemsOf(document(source({ title }, bodyWith(part, instead)))).filter(
    ({ rule }) => rule === 'score-line',
  );

it('names the score of the front matter, and where that does not hold, the one that is written', () => {
  const remedyOf = (score: string) =>
    `Write $$ \\Large \\text{${score}} $$ alone on a line right below \`## Technology Level\`.`;
  const wrong = { line: lineOf('0.8'), column: 1, text: '0.7' };
  expect(found(rightScore, '0.7', 'Acme One')).toMatchObject([
    { ...wrong, remedy: remedyOf('0.8') },
  ]);
  expect(found(rightScore, '0.7')).toMatchObject([
    { ...wrong, line: wrong.line - 1, remedy: remedyOf('0.7') },
  ]);
});

it.each([
  ['above all headings', '', 0],
  ['under a heading of no section', '## Specifications\n\n', 2],
])('names no part for a line %s', (_where, above, below) => {
  const lines = `${above}$ \\Large \\text{0.8} $\n\n## Overview`;
  expect(found('## Overview', lines, 'Acme One')).toMatchObject([
    { line: lineOf('## Overview') + below, remedy: `Write ${rightScore} alone on a line.` },
  ]);
});

it('names the part in the language of the review', () => {
  const text = source({ lang: 'ja', price: 10_000 }, japaneseBody.replace(rightScore, '0.8'));
  expect(problemsOf(document(text, 'ja/acme/acme-one.md'))).toMatchObject([
    { remedy: `Write ${rightScore} alone on a line right below \`## 技術レベル\`.` },
  ]);
});
