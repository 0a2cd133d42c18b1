import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, source, vocabulary } from '../../../support/review.ts';

it.each([
  ['in the case of letters', 'en/acme/Twin.md', 'en/acme/twin.md'],
  ['in their Unicode form', 'en/acme/caf\u00e9.md', 'en/acme/cafe\u0301.md'],
])('refuses two names that differ only %s', (_name, one, other) => {
  const documents = [one, other].map((path) => document(source(), path));
  const found = judge(documents, vocabulary).filter(({ rule }) => rule === 'file-name');
  expect(found.map(({ file, severity }) => [file, severity])).toEqual(
    [one, other].sort().map((path) => [`products/${path}`, 'error']),
  );
});
