import { expect, it } from 'vitest';
import { bodyLine, bodyWith, document, problemsOf, source } from '../../../support/review.ts';

const withOverall = (score: string) =>
  document(
    source({}, bodyWith('## Overview\n', `## Overview\n\n$$ \\Large \\text{${score}} $$\n`)),
  );

it('takes the overall in the overview, if it is the sum', () => {
  expect(problemsOf(withOverall('3.2'))).toEqual([]);
  expect(problemsOf(withOverall('3.1'))).toMatchObject([
    { rule: 'overall-score', severity: 'error', line: bodyLine + 2 },
  ]);
});
