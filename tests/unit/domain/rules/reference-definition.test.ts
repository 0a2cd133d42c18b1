import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const found = (entry: string) =>
  problemsOf(
    document(
      source({}, bodyWith('[1] Acme Laboratory, Test of the One, https://example.com/one', entry)),
    ),
  ).filter(({ rule }) => rule === 'reference-definition');
const line = lineOf('[1] Acme');

it.each([1, 12, 123])('warns of an entry %i that Markdown hides, and mends it', (number) => {
  expect(found(`So:\n\n- a\n\n  [${number}]: https://example.com/one`)).toMatchObject([
    {
      ...{ severity: 'warning', line: line + 4, column: 3 },
      message: `\`[${number}]:\` names an address for links, and is not shown as an entry`,
      remedy: 'Write the entry without the colon.',
      edit: { line: line + 4, column: 3, remove: `[${number}]:`, insert: `[${number}]` },
    },
  ]);
});

it.each(['[a]', '[1a]', '[a1]', '[1234]'])('takes %s for the name of an address', (label) => {
  expect(found(`${label}: https://example.com/one`)).toEqual([]);
});

it.each([1, 12, 123])(
  'warns of an entry that is a footnote without a reference, and mends it: %i',
  (number) => {
    expect(found(`> [^${number}]: Acme Laboratory, https://example.com/one`)).toMatchObject([
      {
        ...{ severity: 'warning', line, column: 3 },
        message: `\`[^${number}]:\` is a footnote that nothing refers to, so it is not shown`,
        remedy: `Write \`[${number}]\` for an entry.`,
        edit: { line, column: 3, remove: `[^${number}]:`, insert: `[${number}]` },
      },
    ]);
  },
);

it.each(['a', '1a', 'a1', '1234'])('asks for a reference to a footnote by its name: %s', (name) => {
  expect(found(`[^${name}]: Acme Laboratory, https://example.com/one`)).toMatchObject([
    {
      ...{ line, column: 1, edit: undefined, remedy: `Refer to it by \`[^${name}]\`.` },
      message: `\`[^${name}]:\` is a footnote that nothing refers to, so it is not shown`,
    },
  ]);
});

it('takes a footnote that the text refers to', () => {
  const text = bodyWith('Buy it.', 'Buy it.[^a]\n\n[^a]: Or borrow it.');
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});
