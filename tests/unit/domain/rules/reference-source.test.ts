import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const withEntry = (text: string) => {
  const entry = 'Acme Laboratory, Test of the One, https://example.com/one';
  return problemsOf(document(source({}, bodyWith(entry, text))));
};

it('warns of an entry that nobody finds', () => {
  expect(withEntry('Acme Laboratory, test')).toMatchObject([
    {
      ...{ rule: 'reference-source', severity: 'warning', line: lineOf('Acme Laboratory') },
      ...{ column: 1, message: 'the entry [1] has no address' },
    },
  ]);
});

it('looks for the link of each entry within that entry', () => {
  const linked = '[Acme](https://example.com/one)';
  const found = (text: string) =>
    withEntry(text)
      .filter(({ rule }) => rule === 'reference-source')
      .map(({ line, message }) => `${line - lineOf('Acme Laboratory')} ${message}`);
  expect(found(`Acme, test\n\n[2] ${linked}`)).toEqual(['0 the entry [1] has no address']);
  expect(found(`${linked}\n\n[2] Acme, test`)).toEqual(['2 the entry [2] has no address']);
  expect(found(`Acme,\n${linked}\n\n[2] Acme, test\n\n[3] ${linked}`)).toEqual([
    '3 the entry [2] has no address',
  ]);
});

it.each(['Acme 3.5', 'Acme Laboratory p 12', 'Acme, novel no 5', 'Acme, the 第 of it'])(
  'finds nothing by "%s"',
  (entry) => {
    expect(withEntry(entry)).toMatchObject([{ rule: 'reference-source' }]);
  },
);

it.each([
  '[Acme Laboratory](https://example.com/one)',
  'Acme Laboratory, www.example.com',
  'Acme Laboratory, `https://example.com/one`',
  'Acme Laboratory, test,\nhttps://example.com/one',
  'Toole, Sound Reproduction, ISBN 978-1-138-92136-8',
  'Journal, vol. 33',
  'Journal, pp. 2-31',
  'Journal, p.2',
  'Journal, No.5',
  'Patent 5',
  '特許5',
  '工業会、第3版',
  '工業会、第 12 号',
  'Acme, //example',
  'Acme, Example.COM',
])('finds "%s"', (entry) => {
  expect(withEntry(entry)).toEqual([]);
});

it('leaves an address that is misspelt to the rule about that', () => {
  expect(withEntry('Acme, http:/example').map(({ rule }) => rule)).toEqual(['reference-address']);
});
