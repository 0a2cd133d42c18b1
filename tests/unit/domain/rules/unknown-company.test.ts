import { expect, it } from 'vitest';
import type { ReviewDocument } from '../../../../src/domain/check/document.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, goodLibrary, lineOfKey, source, vocabulary } from '../../../support/review.ts';

const found = (...reviews: ReviewDocument[]) =>
  judge([...goodLibrary().slice(1), ...reviews], vocabulary).filter(
    ({ rule }) => rule === 'unknown-company',
  );
const of = (company: string) =>
  document(source({ company_id: company }), `en/${company}/acme-one.md`);

it('offers the company that an unknown id may mean', () => {
  const place = { severity: 'warning', line: lineOfKey('company_id'), column: 13 };
  expect(found(of('ac-me'))).toMatchObject([
    { ...place, message: 'there is no company `ac-me`', remedy: 'Did you mean `acme`?' },
  ]);
  expect(found(of('zzzzzz'))).toMatchObject([
    {
      ...{ ...place, message: 'there is no company `zzzzzz`' },
      remedy: "Correct the id, or write the company's review; until then its name is not linked.",
    },
  ]);
});

it('asks for no other company of a company', () => {
  const text = source({ ref: 'other', company_id: 'zzzzzz', price: undefined });
  expect(found(document(text, 'en/other.md', 'company'))).toEqual([]);
});

it('leaves an id that is missing to the rule about that', () => {
  expect(found(document(source({ company_id: undefined })))).toEqual([]);
});
