import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

/** The good review with a second entry, and a sentence that may cite it. */
const withSecond = (sentence: string) =>
  bodyWith('\n(2025.8.7)', '\n[2] Press, https://example.org/two\n\n(2025.8.7)').replace(
    'It measures well [1].',
    sentence,
  );

it('warns of an entry that nothing cites', () => {
  const text = withSecond('It measures well [1].');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      ...{ rule: 'citation-unused', severity: 'warning' },
      ...{ line: lineOf('Acme Laboratory') + 2, column: 1, message: 'nothing cites [2]' },
      remedy: 'Cite each entry where its fact is stated, or remove it.',
    },
  ]);
});

it('warns once of several, at the first', () => {
  const text = withSecond('It measures well [1].').replace(
    '(2025.8.7)',
    '[3] Bolt, https://example.org/three\n\n(2025.8.7)',
  );
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { line: lineOf('Acme Laboratory') + 2, message: 'nothing cites [2], [3]' },
  ]);
});

it('leaves a wrong number to the rule of the citation', () => {
  const text = withSecond('It measures well [1], or so [7].');
  expect(problemsOf(document(source({}, text))).map(({ rule }) => rule)).toEqual([
    'citation-entry',
  ]);
});

it('counts citations in reasons', () => {
  const text = withSecond('It measures well [1].');
  const reasons = { scientific_validity: 'Flat response [2]' };
  expect(problemsOf(document(source({ reasons }, text)))).toEqual([]);
});

it.each(['［2］', '[1, 2]', '[^2]', '[2](https://example.org/two)', '[[2]](#ref-2)'])(
  'takes %s for a citation',
  (citation) => {
    const text = withSecond(`It measures well ${citation}.`);
    expect(problemsOf(document(source({}, text)))).toEqual([]);
  },
);

it('takes the source of a component for a citation', () => {
  const measurement = 'well: <Measurement of="THD" value="1" unit="%" source="1" />';
  const text = bodyWith('well [1].', measurement);
  expect(problemsOf(document(source({}, text), 'en/acme/acme-one.mdx'))).toEqual([]);
});
