import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import {
  bodyWith,
  document,
  japaneseBody,
  lineOf,
  problemsOf,
  source,
} from '../../../support/review.ts';

const right = '## Technology Level';
const problemsWith = (heading: string, format = 'md') => {
  const text = source({}, bodyWith(right, heading));
  return problemsOf(document(text, `en/acme/acme-one.${format}`));
};

const other = (words: string) =>
  `"${words}" is not the name of a section; "Technology Level" is meant`;
const ofLevel = (level: number) => `"Technology Level" is a heading of level ${level}, not 2`;
const asText = 'the heading "Technology Level" is shown as text: it lacks `## `';
const nested = 'the heading "Technology Level" is inside of a list or a quotation';

describe('tells once which section is meant by', () => {
  it.each([
    ['## Technolgy Level', other('Technolgy Level')],
    ['## Technology Level:', other('Technology Level:')],
    ['## 3. Technology Level', other('3. Technology Level')],
    ['## Level of technology', other('Level of technology')],
    ['### Technology Level', ofLevel(3)],
    ['#### technology level', ofLevel(4)],
    ['##Technology Level', asText],
    ['＃＃ Technology Level', asText],
    ['##　Technology Level', asText],
    ['\\## Technology Level', asText],
    ['    ## Technology Level', 'the heading "Technology Level" is indented, which makes it code'],
    ['- ## Technology Level', nested],
    ['> ## Technology Level', nested],
    ['**Technology Level**', asText],
    ['Technology Level', asText],
    ['## Technology Level (0.8)', other('Technology Level (0.8)')],
    ['Technolgy Level\n---', other('Technolgy Level')],
  ])('%s', (heading, message) => {
    for (const format of ['md', 'mdx']) {
      expect(problemsWith(heading, format)).toMatchObject([
        {
          ...{ rule: 'section-heading', severity: 'error', line: lineOf(right), column: 1 },
          ...{ message, text: heading.split('\n')[0]!.trim() },
          remedy: 'Write `## Technology Level` at the start of the line.',
        },
      ]);
    }
  });
});

it.each([
  '## **Technology Level**',
  '## technology level',
  'Technology Level\n---',
  '## Technology Level ##',
])('takes a heading that is shown right: %s', (heading) => {
  expect(problemsWith(heading)).toEqual([]);
});

it('finds a Japanese section by its place', () => {
  const text = source({ lang: 'ja', price: 15000 }, japaneseBody.replace('技術レベル', '技術水準'));
  expect(problemsOf(document(text, 'ja/acme/acme-one.md'))).toMatchObject([
    {
      rule: 'section-heading',
      line: lineOf(right),
      message: '"技術水準" is not the name of a section; "技術レベル" is meant',
    },
  ]);
});

it('leaves smaller headings of other sections alone', () => {
  const text = bodyWith('Its own driver.', '### Overview\n\n### Technology');
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});

it('mends a heading that is certain, and no other', () => {
  const mended = (heading: string) => {
    const text = source({}, bodyWith(right, heading));
    const edits = problemsOf(document(text)).flatMap(({ edit }) => edit ?? []);
    return applyEdits(text, edits).source;
  };
  expect(mended('### technology level:')).toBe(source());
  expect(mended('##Technology Level')).toBe(source());
  expect(mended('    ## Technology Level')).toBe(source());
  for (const doubtful of [
    '## Technolgy Level',
    '## Technology Level 0.8',
    'Technology Level:\n---',
    '##Technology Level 0.8',
  ]) {
    expect(mended(doubtful)).toBe(source({}, bodyWith(right, doubtful)));
  }
});

it('takes references of any level', () => {
  const text = bodyWith('## References', '### References');
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});

it('leaves headings of HTML to the rule about that', () => {
  expect(problemsWith('<h2>Technology Level</h2>').map(({ rule }) => rule)).not.toContain(
    'section-heading',
  );
});

it('judges a text by its folder where the front matter does not hold, if that tells a language', () => {
  const text = source({ title: undefined }, bodyWith(right, '### Technology Level'));
  const rulesIn = (folder: string) =>
    problemsOf(document(text, `${folder}/acme/acme-one.md`)).map(({ rule }) => rule);
  expect(rulesIn('en')).toContain('section-heading');
  expect(rulesIn('fr')).not.toContain('section-heading');
});
