import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const withEntry = (text: string) => {
  const entry = 'Acme Laboratory, Test of the One, https://example.com/one';
  return problemsOf(document(source({}, bodyWith(entry, text))));
};

it('warns of an entry that nobody finds', () => {
  expect(withEntry('Acme Laboratory, test')).toMatchObject([
    { rule: 'reference-source', severity: 'warning', line: lineOf('Acme Laboratory') },
  ]);
});

it.each([
  '[Acme Laboratory](https://example.com/one)',
  'Acme Laboratory, www.example.com',
  'Acme Laboratory, `https://example.com/one`',
  'Acme Laboratory, test,\nhttps://example.com/one',
  'Toole, Sound Reproduction, ISBN 978-1-138-92136-8',
  'Journal, vol. 33, pp. 2-31',
  '工業会、第3版',
])('finds "%s"', (entry) => {
  expect(withEntry(entry)).toEqual([]);
});
