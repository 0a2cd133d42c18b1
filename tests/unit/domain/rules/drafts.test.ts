import { expect, it } from 'vitest';
import { body, bodyWith, document, problemsOf, source } from '../../../support/review.ts';

const unfinished = body.replace('## Advice\n', '').replace('$$ \\Large \\text{0.8} $$\n', '');

it('warns of what a draft still lacks, and refuses it in a review', () => {
  const severities = (draft: true | undefined) =>
    new Map(
      problemsOf(document(source({ draft }, unfinished))).map((one) => [one.rule, one.severity]),
    );
  for (const rule of ['section-missing', 'part-score']) {
    expect(severities(true).get(rule)).toBe('warning');
    expect(severities(undefined).get(rule)).toBe('error');
  }
});

it('refuses in a draft, too, what has no place in any text', () => {
  const text = bodyWith('Buy it.', 'Buy <b>it</b>.');
  const found = problemsOf(document(source({ draft: true }, text)));
  expect(found.filter(({ rule }) => rule === 'html-allowed')).toMatchObject([
    { severity: 'error' },
  ]);
});
