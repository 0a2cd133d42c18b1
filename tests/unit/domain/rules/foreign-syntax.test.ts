import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const problems = (text: string) =>
  problemsOf(document(source({}, bodyWith('A box with a driver.', text))));

it.each([
  ['See [a](https://a.test/){:target="_blank"} here.', '{:target="_blank"}', 25],
  ['A box.\n{: .lead}', '{: .lead}', 1],
  ['{% include image.html src="/a.png" %}', '{% include image.html src="/a.png" %}', 1],
  ['By {{ page.author }}.', '{{ page.author }}', 4],
  ['*[THD]: total harmonic distortion', '*[THD]: total harmonic distortion', 1],
  ['Term\n: the definition', ': the definition', 1],
])('warns of what another generator would have eaten: %s', (text, found, column) => {
  expect(problems(text)).toMatchObject([
    { rule: 'foreign-syntax', severity: 'warning', text: found, column },
  ]);
});

it.each(['`{: .lead}` and `{{ a }}`', 'A set {a, b}: two.', 'Note: fine.', 'It is 20:30.'])(
  'takes no other text for it: %s',
  (text) => expect(problems(text)).toEqual([]),
);

it('names the line', () => {
  expect(problems('A box.\n{: .lead}')).toMatchObject([{ line: lineOf('A box with') + 1 }]);
});
