import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each(['<Figure src="javascript:x" alt="x" />', '[x](javascript:alert)'])(
  'refuses %s',
  (text) => {
    const [problem] = problemsOf(withAdvice(text, 'mdx'));
    expect(problem).toMatchObject({ rule: 'safe-address', severity: 'error', line: adviceLine });
    expect(problem!.message).toContain('could run code');
    expect(problem!.remedy).not.toBe('');
  },
);
