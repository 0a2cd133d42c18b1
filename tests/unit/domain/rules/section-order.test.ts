import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const problems = (part: string, instead: string) =>
  problemsOf(document(source({}, bodyWith(part, instead))));

it('warns of the section that was moved, and of no other', () => {
  const overview = '## Overview\n\nA box with a driver.\n\n';
  const text = bodyWith(overview, '').replace('## Advice', () => `${overview}## Advice`);
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      ...{ rule: 'section-order', severity: 'warning', text: 'Overview' },
      message: '"Overview" is not in its place among the sections',
    },
  ]);
});

it('warns of a section for the second time, in whatever language', () => {
  for (const twin of ['## Overview', '## 概要']) {
    expect(problems('Buy it.', `Buy it.\n\n${twin}\n\nAgain.`)).toMatchObject([
      {
        rule: 'section-order',
        line: lineOf('Buy it.') + 2,
        message: expect.stringContaining('second time') as string,
      },
    ]);
  }
});
