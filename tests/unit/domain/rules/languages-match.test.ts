import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  bodyWith,
  document,
  goodLibrary,
  lineOfKey,
  problemsOf,
  source,
  vocabulary,
} from '../../../support/review.ts';

const found = (overrides: object, text?: string) =>
  problemsOf(document(source({ ...overrides }, text))).filter(
    ({ rule }) => rule === 'languages-match',
  );
const other = 'products/ja/acme/acme-one.md';

it('warns where the languages name another day', () => {
  const text = bodyWith('(2025.8.7)', '(2025.8.8)');
  expect(found({ date: '2025-08-08' }, text)).toMatchObject([
    {
      ...{ severity: 'warning', line: lineOfKey('date'), column: 7 },
      message: `\`date\` is 2025-08-08 here and 2025-08-07 in ${other}`,
    },
  ]);
});

it('warns where they name another company', () => {
  expect(found({ company_id: 'acne' })).toMatchObject([
    {
      line: lineOfKey('company_id'),
      message: `\`company_id\` is acne here and acme in ${other}`,
    },
  ]);
});

it('leaves a company that one language lacks to the rule against missing keys', () => {
  const lacking = document(source({ company_id: undefined }));
  const found = judge([lacking, ...goodLibrary().slice(1)], vocabulary);
  expect(found.map(({ rule }) => rule)).toEqual(['missing-key']);
});
