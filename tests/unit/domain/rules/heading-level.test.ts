import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const withAdviceAs = (heading: string) =>
  problemsOf(document(source({}, bodyWith('## Advice', heading))));

it('warns of a section that does not start at level 2', () => {
  expect(withAdviceAs('# Advice')).toMatchObject([
    {
      ...{ rule: 'heading-level', severity: 'warning', line: lineOf('## Advice') },
      ...{ text: 'Advice', message: '"Advice" is a heading of level 1' },
    },
  ]);
});

it('leaves a heading with another fault to the rule about that', () => {
  expect(withAdviceAs('# Advise').map(({ rule }) => rule)).toEqual(['section-heading']);
});
