import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, goodLibrary, lineOfKey, source, vocabulary } from '../../../support/review.ts';

const besideGood = (path: string) =>
  judge([...goodLibrary(), document(source(), path)], vocabulary).filter(
    ({ rule }) => rule === 'duplicate-ref',
  );

it('refuses a ref that two files have, in each of them', () => {
  const [one, other] = ['products/en/acme/acme-one.md', 'products/en/other/acme-one.md'];
  const place = { severity: 'error', line: lineOfKey('ref'), column: 6 };
  expect(besideGood('en/other/acme-one.md')).toMatchObject([
    { ...place, file: one, message: `\`ref\` acme-one is also that of ${other}` },
    { ...place, file: other, message: `\`ref\` acme-one is also that of ${one}` },
  ]);
});

it('leaves a ref that is not the name of its file to the rule about that', () => {
  expect(besideGood('en/acme/acme-two.md')).toEqual([]);
});
