import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, lineOfKey, source, vocabulary } from '../../../support/review.ts';

it.each([
  ['in the case of letters', 'en/acme/Twin.md', 'en/acme/twin.md'],
  ['in their Unicode form', 'en/acme/cafe\u0301.md', 'en/acme/caf\u00e9.md'],
])('refuses two names that differ only %s', (_name, one, other) => {
  const documents = [one, other].map((path) => document(source(), path));
  const found = judge(documents, vocabulary).filter(({ rule }) => rule === 'file-name');
  const twins = [
    [one, other],
    [other, one],
  ];
  expect(found).toMatchObject(
    twins.map(([path, twin]) => ({
      ...{ file: `products/${path}`, severity: 'error', line: lineOfKey('ref') },
      message: `the file's name differs from that of products/${twin} only in the case of letters or in their Unicode form`,
    })),
  );
});
