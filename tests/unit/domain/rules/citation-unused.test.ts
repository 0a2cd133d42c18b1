import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it('warns of an entry that nothing cites', () => {
  const text = bodyWith('well [1].', 'well.');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'citation-unused', line: lineOf('Acme Laboratory') },
  ]);
});

it('counts citations in reasons', () => {
  const text = bodyWith('well [1].', 'well.');
  const reasons = { scientific_validity: 'Flat response [1]' };
  expect(problemsOf(document(source({ reasons }, text)))).toEqual([]);
});

it.each(['［1］', '[1, 1]', '[^1]', '[1](https://example.com/one)', '[[1]](#ref-1)'])(
  'takes %s for a citation',
  (citation) => {
    const text = bodyWith('well [1].', `well ${citation}.`);
    expect(problemsOf(document(source({}, text)))).toEqual([]);
  },
);

it('takes the source of a component for a citation', () => {
  const measurement = 'well: <Measurement of="THD" value="1" unit="%" source="1" />';
  const text = bodyWith('well [1].', measurement);
  expect(problemsOf(document(source({}, text), 'en/acme/acme-one.mdx'))).toEqual([]);
});
