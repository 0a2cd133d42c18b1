import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, it } from 'vitest';
import { headerPolicy, pagePolicy } from '../../src/security-policy.ts';

/** What the evaluator finds of high or medium severity, or takes for a slip of the pen. */
const faultsOf = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.MEDIUM)
    .map(({ directive, description }) => `${directive}: ${description}`);

it.each([pagePolicy, headerPolicy("'none'"), headerPolicy('*')])(
  'leaves no hole in %s',
  (policy) => {
    expect(faultsOf(policy)).toEqual([]);
  },
);

it('is judged, not passed over', () => {
  const open = pagePolicy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
  expect(faultsOf(open)).toEqual([expect.stringContaining("script-src: 'unsafe-inline' allows")]);
});

it('says in a header who may frame a page, and nothing else but what the page says', () => {
  expect(headerPolicy('*')).toBe(`${pagePolicy}; frame-ancestors *`);
});
