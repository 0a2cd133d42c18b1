import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  company,
  document,
  goodLibrary,
  lineOfKey,
  source,
  vocabulary,
} from '../../../support/review.ts';

it("warns of a product outside its company's folder", () => {
  const moved = document(source(), 'en/elsewhere/acme-one.md');
  expect(judge([...goodLibrary().slice(1), moved], vocabulary)).toMatchObject([
    {
      ...{ rule: 'company-folder', severity: 'warning', line: lineOfKey('company_id'), column: 13 },
      message: '`company_id` is acme, but the folder is elsewhere',
      remedy: 'Move the file to the folder of its company.',
    },
  ]);
});

it('warns of a product outside any folder', () => {
  const moved = document(source(), 'en/acme-one.md');
  expect(judge([...goodLibrary().slice(1), moved], vocabulary)).toMatchObject([
    { rule: 'company-folder', message: '`company_id` is acme, but the folder is missing' },
  ]);
});

it('asks for no folder of a company, and none of a review that can’t be read', () => {
  const others = goodLibrary();
  const named = document(source(company), 'en/acme.md', 'company');
  const unread = document(source({ title: undefined }), 'en/elsewhere/acme-one.md');
  const rules = [named, unread].map((review) =>
    judge([...others.filter(({ file }) => file !== review.file), review], vocabulary),
  );
  expect(rules.flat().map(({ rule }) => rule)).not.toContain('company-folder');
});
