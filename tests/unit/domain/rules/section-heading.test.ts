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

describe('tells once which section is meant by', () => {
  it.each([
    '## Technolgy Level',
    '## Technology Level:',
    '## 3. Technology Level',
    '## Level of technology',
    '### Technology Level',
    '#### technology level',
    '##Technology Level',
    '＃＃ Technology Level',
    '##　Technology Level',
    '\\## Technology Level',
    '    ## Technology Level',
    '- ## Technology Level',
    '> ## Technology Level',
    '**Technology Level**',
    'Technology Level',
    '## Technology Level (0.8)',
    'Technolgy Level\n---',
  ])('%s', (heading) => {
    for (const format of ['md', 'mdx']) {
      const problems = problemsWith(heading, format);
      expect(problems).toMatchObject([
        { rule: 'section-heading', severity: 'error', line: lineOf(right) },
      ]);
      expect(problems[0]!.message).toContain('Technology Level');
      expect(problems[0]!.remedy).toContain('`## Technology Level`');
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
  for (const doubtful of ['## Technolgy Level', '## Technology Level 0.8']) {
    expect(mended(doubtful)).toBe(source({}, bodyWith(right, doubtful)));
  }
});

it('takes references of any level', () => {
  const text = bodyWith('## References', '### References');
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});
