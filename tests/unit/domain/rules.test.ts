import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, rules } from '../../../src/domain/rules/index.ts';
import {
  body,
  document,
  frontMatter,
  goodLibrary,
  places,
  problemsOf,
  source,
} from '../../support/review.ts';

const bodyLine = Object.keys(frontMatter).length + 3;
/** The line of the file on which a line of the body stands. */
const lineOf = (text: string, within = body) =>
  bodyLine + within.split('\n').findIndex((line) => line.includes(text));
const lineOfKey = (key: string) => Object.keys(frontMatter).indexOf(key) + 2;

it('finds nothing wrong with good reviews', () => {
  expect(judge(goodLibrary())).toEqual([]);
});

it('finds nothing wrong with a good review in MDX', () => {
  expect(problemsOf(document(source(), 'en/acme/acme-one.mdx'))).toEqual([]);
});

it('has a table of rules with an id and a sentence each', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { summary, remedy } of rules) {
    expect(summary).toMatch(/\.$/);
    expect(remedy).toMatch(/[.`]$/);
  }
});

describe('front matter', () => {
  it.each([
    ['a file without it', 'Just text.', 'front-matter-syntax 1:1', 'there is no front matter'],
    ['broken YAML', '---\ntitle: "open\n---\n', 'front-matter-syntax 3:1', 'not valid YAML'],
  ])('refuses %s', (_name, text, place, message) => {
    const problems = problemsOf(document(text));
    expect(places(problems)).toEqual([place]);
    expect(problems[0]!.message).toContain(message);
  });

  it('offers the key that an unknown one may mean', () => {
    const problems = problemsOf(document(source({ tags: undefined, tag: ['Headphones'] })));
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['missing-key', 'unknown-key']);
    const unknown = problems.find(({ rule }) => rule === 'unknown-key')!;
    expect(unknown).toMatchObject({
      line: lineOfKey('tags'),
      message: 'unknown key `tag`',
      remedy: 'Did you mean `tags`?',
    });
  });

  it('lists the known keys where none is near', () => {
    const [problem] = problemsOf(document(source({ zzzzzz: 1 })));
    expect(problem!.remedy).toContain('company_id');
  });

  it.each([
    ['title', undefined, 'missing-key', '`title` is missing'],
    ['date', '2025-02-30', 'front-matter-value', 'YYYY-MM-DD'],
    ['date', '2026-01-02', 'front-matter-value', 'future'],
    ['price', '1,511 USD', 'front-matter-value', 'plain number'],
    ['price', -1, 'front-matter-value', 'negative'],
    ['rating', [3.2, 0.7, 0.8], 'front-matter-value', 'it has 3'],
    ['rating', [3.2, 0.7, 0.8, 0.3, 0.8, 1.2], 'front-matter-value', 'at most 1.0'],
    ['rating', [3.25, 0.75, 0.8, 0.3, 0.8, 0.6], 'front-matter-value', 'steps of 0.1'],
    ['rating', [3.3, 0.7, 0.8, 0.3, 0.8, 0.6], 'rating-sum', 'the five parts add up to 3.2'],
    ['lang', 'fr', 'front-matter-value', 'lang must be en or ja'],
    ['tags', 'Headphones', 'front-matter-value', 'tags must be a list'],
    ['ref', '2024', 'front-matter-value', 'more than digits'],
    ['reasons', { scientific_validity: 'x'.repeat(91) }, 'front-matter-value', 'at most 90'],
    ['reasons', { science: 'x' }, 'unknown-key', '`reasons.science`'],
    ['draft', false, 'front-matter-value', 'draft is true or left out'],
  ])('judges `%s: %j`', (key, value, rule, message) => {
    const problems = problemsOf(document(source({ [key]: value })));
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });

  it('names the line and column of a wrong number in the rating', () => {
    const problems = problemsOf(document(source({ rating: [3.2, 0.7, 0.8, 0.3, 0.8, 1.2] })));
    expect(places(problems)).toContain(`front-matter-value ${lineOfKey('rating')}:30`);
  });

  it('refuses a key that stands twice, and never chooses between two values', () => {
    const same = source().replace('---\n##', `ref: "acme-one"\n---\n##`);
    expect(problemsOf(document(same))[0]).toMatchObject({
      rule: 'duplicate-key',
      message: `\`ref\` stands twice with the same value, first in line ${lineOfKey('ref')}`,
      remedy: 'Remove this line.',
    });
    const other = source().replace('---\n##', `price: 200\n---\n##`);
    expect(problemsOf(document(other))[0]!.remedy).toContain('Decide which value is right');
  });

  it('warns of an unclean opening', () => {
    const problems = problemsOf(document(`\uFEFF${source()}`));
    expect(problems).toMatchObject([{ rule: 'front-matter-opening', severity: 'warning' }]);
  });
});

describe('the proof of cost-performance', () => {
  const proof = { comparator: 'Other', comparator_price: 30, price: 100, currency: 'USD' };

  it('holds where the rounded quotient is the score', () => {
    expect(problemsOf(document(source({ cost_performance: proof })))).toEqual([]);
  });

  it('fails where it is not', () => {
    const wrong = { ...proof, comparator_price: 50 };
    expect(problemsOf(document(source({ cost_performance: wrong })))).toMatchObject([
      {
        rule: 'cost-performance-proof',
        message: 'cost_performance proves 0.500, rounded 0.5, but the rating gives 0.3',
      },
    ]);
  });

  it.each([
    [{ ...proof, comparator: undefined }, 'comparator_price without a comparator'],
    [{ ...proof, comparator_price: undefined }, 'a comparator needs its comparator_price'],
    [{ ...proof, currency: 'EUR' }, 'currency must be USD or JPY'],
    [
      { currency: 'USD', products: [{ product: 'A', weight: 0.5, price: 1 }] },
      'add up to 0.5, not 1',
    ],
  ])('refuses a half proof', (half, message) => {
    const problems = problemsOf(document(source({ cost_performance: half })));
    expect(problems.map((problem) => problem.message).join('\n')).toContain(message);
  });
});

describe('file and front matter', () => {
  it.each([
    ['en/acme/acme-two.md', {}, 'ref', '`ref` is acme-one, but the file is named acme-two'],
    ['en/acme/acme-one.md', { layout: 'company' }, 'layout', 'the folder holds products'],
    ['en/acme/acme-one.md', { permalink: '/products/en/other/' }, 'permalink', 'not the address'],
    ['en/acme/acme-one.md', { title: 'Review of Acme One' }, 'title', 'does not start with'],
    ['fr/acme/acme-one.md', {}, 'lang', "stands in no language's folder"],
  ])('agree: %s %j', (path, overrides, key, message) => {
    const bad = document(source(overrides), path);
    const problems = problemsOf(bad).filter(({ rule }) => rule === 'place-agrees');
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
    expect(problems[0]!.line).toBe(bad.frontMatter.locateKey(key).line);
  });
});

describe('scores in the text', () => {
  it('are those of the front matter', () => {
    const text = body.replace('text{0.7}', 'text{0.6}');
    expect(problemsOf(document(source({}, text)))).toMatchObject([
      {
        rule: 'part-score',
        line: lineOf('0.7'),
        message: 'Scientific Validity is 0.6 here and 0.7 in the front matter',
        text: '$$ \\Large \\text{0.6} $$',
      },
    ]);
  });

  it('stand under every part', () => {
    const text = body.replace('$$ \\Large \\text{0.3} $$\n\n', '');
    const [problem] = problemsOf(document(source({}, text)));
    expect(problem).toMatchObject({ rule: 'part-score', line: lineOf('## Cost') });
    expect(problem!.remedy).toContain('$$ \\Large \\text{0.3} $$');
  });

  it('may state the overall in the overview, if it is the sum', () => {
    const withSixth = (score: string) =>
      body.replace('## Overview\n', () => `## Overview\n\n$$ \\Large \\text{${score}} $$\n`);
    expect(problemsOf(document(source({}, withSixth('3.2'))))).toEqual([]);
    expect(problemsOf(document(source({}, withSixth('3.1'))))).toMatchObject([
      { rule: 'overall-score', severity: 'error', line: bodyLine + 2 },
    ]);
  });

  it('are not looked for in blocks of code', () => {
    const text = body.replace('Buy it.', () => '```\n$$ \\Large \\text{0.1} $$\n```');
    expect(problemsOf(document(source({}, text)))).toEqual([]);
  });
});

describe('sections', () => {
  it('are all there', () => {
    const text = body.replace('## Advice\n\nBuy it.\n\n', '');
    expect(problemsOf(document(source({}, text)))).toMatchObject([
      { rule: 'section-missing', message: 'the section "Advice" is missing' },
    ]);
  });

  it('stand in order', () => {
    const text = body.replace('## Advice', '## Overview');
    expect(problemsOf(document(source({}, text))).map(({ rule }) => rule)).toContain(
      'section-order',
    );
  });

  it('start at level 2', () => {
    const text = body.replace('## Advice', '# Advice');
    expect(problemsOf(document(source({}, text)))).toMatchObject([
      { rule: 'heading-level', severity: 'warning', line: lineOf('## Advice') },
    ]);
  });
});

describe('MDX', () => {
  const mdx = (sentence: string) =>
    problemsOf(
      document(
        source(
          {},
          body.replace('Buy it.', () => sentence),
        ),
        'en/acme/acme-one.mdx',
      ),
    );
  const line = lineOf('Buy it.');

  it('answers `<` before a digit with the place and the escape to write', () => {
    expect(mdx('Distortion is <0.05% here.')).toMatchObject([
      { rule: 'mdx-characters', line, column: 15, remedy: 'Write `\\<` for the character itself.' },
    ]);
  });

  it('answers braces likewise, each of them', () => {
    expect(places(mdx('A {brace} here.'))).toEqual([
      `mdx-characters ${line}:3`,
      `mdx-characters ${line}:9`,
    ]);
  });

  it('takes escaped ones, code and mathematics', () => {
    expect(mdx('It is \\<0.05%, \\{so\\}, `<0.05 {x}` and $$ x < \\text{5} $$.')).toEqual([]);
  });

  it.each([
    ['import x from "y"', '`import` and `export` are code'],
    ['<Unknown />', '`<Unknown>` is not allowed here'],
    ['<script>alert(1)</script>', '`<script>` is not allowed here'],
    ['<sub style="x">2</sub>', '`<sub>` is not allowed here'],
    ['<b>never closed', 'closing tag'],
  ])('refuses %s', (text, message) => {
    const problems = mdx(text);
    expect(problems.map((problem) => problem.rule)).toContain('mdx-syntax');
    expect(problems[0]!.message).toContain(message);
    expect(problems[0]!.line).toBeGreaterThanOrEqual(line);
  });

  it('leaves `<0.05%` in Markdown as it is', () => {
    const text = body.replace('Buy it.', 'Distortion is <0.05% and {so}.');
    expect(problemsOf(document(source({}, text)))).toEqual([]);
  });
});

describe('HTML in Markdown', () => {
  const markdown = (sentence: string) =>
    problemsOf(
      document(
        source(
          {},
          body.replace('Buy it.', () => sentence),
        ),
      ),
    );

  it('may be a short list of elements, and addresses', () => {
    expect(markdown('H<sub>2</sub>O<br> and <https://example.com/> and `<b>`.')).toEqual([]);
  });

  it.each(['<script>', '<iframe src="x">', '<sub onclick="x">', '<!-- note -->', '<b>'])(
    'refuses %s',
    (tag) => {
      expect(markdown(`Text ${tag} text.`)).toMatchObject([
        { rule: 'html-allowed', severity: 'error', column: 6 },
      ]);
    },
  );
});

describe('the whole collection', () => {
  it('has each ref once', () => {
    const twin = document(source(), 'en/other/acme-one.md');
    const problems = judge([...goodLibrary(), twin]).filter(({ rule }) => rule === 'duplicate-ref');
    expect(problems.map(({ file }) => file)).toEqual([
      'products/en/acme/acme-one.md',
      'products/en/other/acme-one.md',
    ]);
  });

  it('has one rating in both languages', () => {
    const bad = document(
      source({ rating: [3.3, 0.8, 0.8, 0.3, 0.8, 0.6] }, body.replace('text{0.7}', 'text{0.8}')),
    );
    expect(problemsOf(bad)).toMatchObject([{ rule: 'languages-agree', line: lineOfKey('rating') }]);
    expect(problemsOf(bad)[0]!.message).toContain('products/ja/acme/acme-one.md');
  });

  it('warns of a review in one language', () => {
    const [, , ...companies] = goodLibrary();
    const problems = judge([...companies, document(source())]);
    expect(problems).toMatchObject([{ rule: 'one-language', severity: 'warning' }]);
  });

  it('offers the company that an unknown id may mean', () => {
    const bad = document(source({ company_id: 'ac-me' }), 'en/ac-me/acme-one.md');
    expect(judge([...goodLibrary().slice(1), bad])).toMatchObject([
      { rule: 'unknown-company', severity: 'warning', remedy: 'Did you mean `acme`?' },
    ]);
  });

  it('warns of odd folders, refs and prices', () => {
    const moved = document(source(), 'en/elsewhere/acme-one.md');
    expect(judge([...goodLibrary().slice(1), moved])).toMatchObject([{ rule: 'company-folder' }]);
    const odd = document(source({ ref: 'Acme+One' }), 'en/acme/Acme+One.md');
    expect(judge([...goodLibrary(), odd]).map(({ rule }) => rule)).toContain('ref-letters');
    const company = { title: 'Acme', target_name: 'Acme', ref: 'acme', price: 5 };
    expect(problemsOf(document(source(company), 'en/acme.md', 'company'))).toMatchObject([
      { rule: 'company-price', severity: 'warning' },
    ]);
  });
});

describe('citations and end date', () => {
  it('warns of a citation without an entry and an entry without a citation', () => {
    const text = body.replace('well [1].', 'well [2].');
    expect(problemsOf(document(source({}, text)))).toMatchObject([
      { rule: 'citation-entry', line: lineOf('well [1]'), column: 18, text: '[2]' },
      { rule: 'citation-unused', line: lineOf('Acme Laboratory') },
    ]);
  });

  it('counts citations in reasons', () => {
    const text = body.replace('well [1].', 'well.');
    const reasons = { scientific_validity: 'Flat response [1]' };
    expect(problemsOf(document(source({ reasons }, text)))).toEqual([]);
  });

  it.each([
    '1. Acme Laboratory',
    '1) Acme Laboratory',
    '［1］ Acme Laboratory',
    '- Acme Laboratory',
  ])('takes entries in the form "%s"', (entry) => {
    const text = body.replace('[1] Acme Laboratory', entry);
    expect(problemsOf(document(source({}, text)))).toEqual([]);
  });

  it('warns of another end date', () => {
    for (const end of ['(2025.8.8)', '(2025-08-07)', '']) {
      const text = body.replace('(2025.8.7)', end);
      expect(problemsOf(document(source({}, text))).map(({ rule }) => rule)).toEqual(['end-date']);
    }
  });

  it('warns of asterisks that stay asterisks', () => {
    const text = body.replace('Buy it.', 'これは**「強調」**です。');
    expect(problemsOf(document(source({}, text)))).toMatchObject([
      { rule: 'literal-emphasis', severity: 'warning', line: lineOf('Buy it.') },
    ]);
    expect(
      problemsOf(document(source({}, body.replace('Buy it.', 'It is **bold**, so.')))),
    ).toEqual([]);
  });
});

it('reads and judges any text without a crash', () => {
  const pieces = fc.constantFrom(
    '## Overview\n',
    '# A\n',
    '$$',
    '\\Large',
    '\\text{0.7}',
    '[1]',
    '<0.05%',
    '{',
    '}',
    '<b>',
    '</b>',
    '```\n',
    '\n',
    '---\n',
    '(2025.8.7)',
    '**',
    '日本語',
    '「',
    'import x',
    '<!--',
    '`',
    ' ',
    '[1]: x',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }),
      fc.constantFrom('md', 'mdx'),
      (text, format) => {
        problemsOf(document(source({}, text.join('')), `en/acme/acme-one.${format}`));
      },
    ),
    { numRuns: 1000 },
  );
});
