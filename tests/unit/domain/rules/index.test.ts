import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge, rules } from '../../../../src/domain/rules/index.ts';
import { document, goodLibrary, problemsOf, source, vocabulary } from '../../../support/review.ts';

it('finds nothing wrong with good reviews', () => {
  expect(judge(goodLibrary(), vocabulary)).toEqual([]);
});

it('finds nothing wrong with a good review in MDX', () => {
  expect(problemsOf(document(source(), 'en/acme/acme-one.mdx'))).toEqual([]);
});

it('has a table of rules with an id and a sentence each', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { summary, remedy } of rules) {
    expect(summary).toMatch(/\.$/);
    expect(remedy).toMatch(/[.`]$/);
  }
});

it('reads and judges any text without a crash', () => {
  const pieces = fc.constantFrom(
    '## Overview\n',
    '# A\n',
    '$$',
    '\\Large',
    '\\text{0.7}',
    '[1]',
    '<0.05%',
    '{',
    '}',
    '<b>',
    '</b>',
    '```\n',
    '\n',
    '---\n',
    '(2025.8.7)',
    '**',
    '日本語',
    '「',
    'import x',
    '<!--',
    '`',
    ' ',
    '[1]: x',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }),
      fc.constantFrom('md', 'mdx'),
      (text, format) => {
        problemsOf(document(source({}, text.join('')), `en/acme/acme-one.${format}`));
      },
    ),
    { numRuns: 1000 },
  );
});
