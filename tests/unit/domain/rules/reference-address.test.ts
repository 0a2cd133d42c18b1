import { expect, it } from 'vitest';
import {
  adviceLine,
  bodyWith,
  document,
  lineOf,
  problemsOf,
  source,
  withAdvice,
} from '../../../support/review.ts';

const usual = 'Correct the address; it has a host with a point, such as https://example.com/page.';

const withEntry = (text: string) =>
  problemsOf(document(source({}, bodyWith('Test of the One, https://example.com/one', text))));
const column = '[1] Acme Laboratory, '.length + 1;

/** The finding of an address that is none. */
const refused = (text: string, remedy = usual) => ({
  ...{ rule: 'reference-address', severity: 'error', text, remedy },
  message: `\`${text}\` is not the address of a page`,
});

it.each([
  ['http://localhost/x', 'http://localhost/x'],
  ['https://acme, page 2', 'https://acme'],
  ['http://acme); and more', 'http://acme'],
  ['https://, page 2', 'https://'],
])('refuses the address of a reference that is none: %s', (entry, address) => {
  expect(withEntry(entry)).toMatchObject([
    { ...refused(address), line: lineOf('Acme Laboratory'), column },
  ]);
});

it('refuses each address of the references, and no other', () => {
  expect(
    withEntry('http://localhost/x, https://example.com/ and\nhttp://localhost/y'),
  ).toMatchObject([
    { ...refused('http://localhost/x'), column },
    { ...refused('http://localhost/y'), line: lineOf('Acme Laboratory') + 1, column: 1 },
  ]);
  expect(problemsOf(withAdvice('It is set up at http://192.168.0.4/setup.'))).toEqual([]);
  const none = bodyWith('## References\n\n[1] Acme Laboratory, Test of the One, ', '');
  const rules = problemsOf(document(source({}, none.replace('example.com', 'localhost'))));
  expect(rules.map(({ rule }) => rule)).not.toContain('reference-address');
});

it.each(['http://localhost:4321/x', 'https://https://example.com/', 'http://192.168.0.4/'])(
  'refuses a link to %s, wherever it is',
  (address) => {
    for (const link of [`[this](${address})`, `[**${address}**](${address})`]) {
      expect(problemsOf(withAdvice(`See ${link}.`))).toMatchObject([
        { ...refused(address), line: adviceLine, column: 5 },
      ]);
    }
  },
);

it('leaves an address that is shown to the references, and no address of the web to other rules', () => {
  expect(problemsOf(withAdvice('See <http://localhost/x>, or [us](mailto:a@b.example).'))).toEqual(
    [],
  );
  expect(withEntry('<http://localhost/x>')).toMatchObject([refused('http://localhost/x')]);
});

it.each([
  ['htp://example.com/one', 'http://example.com/one'],
  ['https:/example.com/one', 'https://example.com/one'],
  ['https:///one', 'https://one'],
])('refuses %s anywhere and says what is meant', (address, meant) => {
  const said = refused(address, `Did you mean \`${meant}\`?`);
  expect(withEntry(address)).toMatchObject([{ ...said, line: lineOf('Acme Laboratory'), column }]);
  expect(problemsOf(withAdvice(`See ${address}.`))).toMatchObject([
    { ...said, line: adviceLine, column: 5 },
  ]);
});
