import { expect, it, vi } from 'vitest';
import type { ReviewDocument } from '../../../../src/domain/check/document.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import * as names from '../../../../src/domain/names/nearest.ts';
import { document, goodLibrary, lineOfKey, source, vocabulary } from '../../../support/review.ts';

const found = (...reviews: ReviewDocument[]) =>
  judge([...goodLibrary().slice(1), ...reviews], vocabulary).filter(
    ({ rule }) => rule === 'unknown-company',
  );
const meant = (company: string) => `Did you mean \`${company}\`?`;
const of = (company: string) =>
  document(source({ company_id: company }), `en/${company}/acme-one.md`);

it('offers the company that an unknown id may mean', () => {
  const place = { severity: 'warning', line: lineOfKey('company_id'), column: 13 };
  expect(found(of('ac-me'))).toMatchObject([
    { ...place, message: 'there is no company `ac-me`', remedy: meant('acme') },
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

it('seeks the company that an id may mean once, until a company comes or goes', () => {
  const nearest = vi.spyOn(names, 'nearest');
  const timesSought = () => nearest.mock.calls.filter(([name]) => name === 'acmeee').length;
  const reviews = [of('acmeee')];
  const remedy = () => found(...reviews)[0]?.remedy;
  expect([remedy(), remedy(), timesSought()]).toEqual([meant('acme'), meant('acme'), 1]);
  const company = source({ ref: 'acmeees', company_id: undefined, price: undefined });
  reviews.push(document(company, 'en/acmeees.md', 'company'));
  expect([remedy(), timesSought()]).toEqual([meant('acmeees'), 2]);
  reviews.pop();
  expect([remedy(), timesSought()]).toEqual([meant('acme'), 3]);
});
