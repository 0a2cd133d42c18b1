import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authoringComponents } from '../../../../src/domain/text/components.ts';
import type { ReviewDocument } from '../../../../src/domain/check/document.ts';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import { judge, rules } from '../../../../src/domain/rules/index.ts';
import {
  body,
  document,
  frontMatter,
  goodLibrary,
  places,
  problemsOf,
  source,
  vocabulary,
} from '../../../support/review.ts';

const bodyLine = Object.keys(frontMatter).length + 3;
/** The line of the file on which a line of the body stands. */
const lineOf = (text: string, within = body) =>
  bodyLine + within.split('\n').findIndex((line) => line.includes(text));
const lineOfKey = (key: string) => Object.keys(frontMatter).indexOf(key) + 2;

it('finds nothing wrong with good reviews', () => {
  expect(judge(goodLibrary(), vocabulary)).toEqual([]);
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
    const problems = problemsOf(document(source({ tags: undefined, tag: ['DAC'] })));
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
    ['import x from "y"', 'mdx-syntax', '`import` and `export` are code'],
    ['<b>never closed', 'mdx-syntax', 'closing tag'],
    ['<Note note={1}>x</Note>', 'mdx-characters', 'a brace'],
    ['<Unknown />', 'component', 'there is no component `<Unknown>`'],
    ['<Measurment />', 'component', 'there is no component'],
    ['<Measurement of="THD" value="1" />', 'component', '`<Measurement>` lacks `unit`'],
    ['<ReviewLink too="x" to="x" />', 'component', '`<ReviewLink>` has no attribute `too`'],
    ['<Note onClick="x">x</Note>', 'component', 'no attribute `onClick`'],
    ['<script>alert(1)</script>', 'html-allowed', '`<script>` is not allowed here'],
    ['<iframe src="x"></iframe>', 'html-allowed', '`<iframe>` is not allowed here'],
    ['<sub style="x">2</sub>', 'html-allowed', '`<sub>` has attributes'],
    ['<Figure src="javascript:x" alt="x" />', 'safe-address', 'could run code'],
    ['[x](javascript:alert)', 'safe-address', 'could run code'],
  ])('refuses %s', (text, rule, message) => {
    const [problem] = mdx(text);
    expect(problem).toMatchObject({ rule, severity: 'error', line });
    expect(problem!.message).toContain(message);
    expect(problem!.remedy).not.toBe('');
  });

  it('offers the component and attribute that a mistaken one may mean', () => {
    expect(mdx('<Measurment />')[0]!.remedy).toBe('Did you mean `<Measurement>`?');
    expect(mdx('<ReviewLink too="x" to="x" />')[0]!.remedy).toBe('Did you mean `to`?');
  });

  it('takes every component as its example shows it', () => {
    for (const { example } of authoringComponents) {
      expect(mdx(example).filter(({ rule }) => rule !== 'review-link')).toEqual([]);
    }
  });

  it.each([
    ['See <https://example.com/>.', 'See https://example.com/.'],
    ['One<br>two', 'One<br />two'],
    ['It is <5 {mm}', 'It is \\<5 \\{mm\\}'],
  ])('knows the mend of Markdown that MDX cannot take: %s', (before, after) => {
    const text = source(
      {},
      body.replace('Buy it.', () => before),
    );
    const bad = document(text, 'en/acme/acme-one.mdx');
    const edits = problemsOf(bad).map(({ edit }) => edit!);
    const mended = applyEdits(text, edits).source;
    expect(mended.split('\n')[line - 1]).toBe(after);
    expect(problemsOf(document(mended, 'en/acme/acme-one.mdx'))).toEqual([]);
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
    const problems = judge([...goodLibrary(), twin], vocabulary).filter(
      ({ rule }) => rule === 'duplicate-ref',
    );
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
    const problems = judge([...companies, document(source())], vocabulary);
    expect(problems).toMatchObject([{ rule: 'one-language', severity: 'warning' }]);
  });

  it('offers the company that an unknown id may mean', () => {
    const bad = document(source({ company_id: 'ac-me' }), 'en/ac-me/acme-one.md');
    expect(judge([...goodLibrary().slice(2), bad], vocabulary)).toMatchObject([
      { rule: 'unknown-company', severity: 'warning', remedy: 'Did you mean `acme`?' },
      { rule: 'one-language' },
    ]);
  });

  it('warns of odd folders, refs and prices', () => {
    const moved = document(source(), 'en/elsewhere/acme-one.md');
    expect(judge([...goodLibrary().slice(1), moved], vocabulary)).toMatchObject([
      { rule: 'company-folder' },
    ]);
    const odd = document(source({ ref: 'Acme+One' }), 'en/acme/Acme+One.md');
    expect(judge([...goodLibrary(), odd], vocabulary).map(({ rule }) => rule)).toContain(
      'ref-letters',
    );
    const company = { title: 'Acme', target_name: 'Acme', ref: 'acme', price: 5 };
    expect(problemsOf(document(source(company), 'en/acme.md', 'company'))).toMatchObject([
      { rule: 'company-price', severity: 'warning' },
    ]);
  });
});

it('warns where the languages name another company or day', () => {
  const bad = document(source({ date: '2025-08-08' }, body.replace('(2025.8.7)', '(2025.8.8)')));
  expect(problemsOf(bad)).toMatchObject([
    { rule: 'languages-match', severity: 'warning', line: lineOfKey('date') },
  ]);
});

describe('comparators', () => {
  const proof = { comparator: 'acme-two', comparator_price: 30, price: 100, currency: 'USD' };
  const two = (price: number) =>
    document(
      source({ ref: 'acme-two', title: 'Acme Two Review', target_name: 'Acme Two', price }),
      'en/acme/acme-two.md',
    );
  const judged = (...others: ReviewDocument[]) =>
    judge(
      [document(source({ cost_performance: proof })), ...goodLibrary().slice(1), ...others],
      vocabulary,
    ).filter(({ rule }) => rule.startsWith('comparator'));

  it('that are refs are those of reviews', () => {
    expect(judged()).toMatchObject([
      {
        rule: 'comparator-known',
        severity: 'error',
        line: bodyLine - 1,
      },
    ]);
    expect(judged(two(30))).toEqual([]);
  });

  it('warn where they have another price by now', () => {
    expect(judged(two(40))).toMatchObject([
      { rule: 'comparator-price', message: 'acme-two costs 30 USD here and 40 in its own review' },
    ]);
  });
});

describe('a quotient in the text', () => {
  const withQuotient = (text: string) =>
    problemsOf(document(source({}, body.replace('Another box costs less.', text)))).map(
      ({ rule, message }) => `${rule}: ${message}`,
    );

  it.each([
    'It is 30 USD ÷ 100 USD = 0.3.',
    'It is $30 ÷ $100 ≈ **0.30**.',
    'First 90 USD ÷ 100 USD = 0.9, then 30 USD ÷ 100.5 USD = 0.299.',
    'It is 3,000円 ÷ 10,000円 = 0.3.',
  ])('holds: %s', (text) => {
    expect(withQuotient(text)).toEqual([]);
  });

  it('is the score when rounded', () => {
    expect(withQuotient('It is 50 USD ÷ 100 USD = 0.5.')).toEqual([
      'text-quotient: the quotient rounds to 0.5, the score is 0.3',
    ]);
  });

  it('divides by the price of the front matter', () => {
    expect(withQuotient('It is 60 USD ÷ 200 USD = 0.3.')).toEqual([
      'text-price: the quotient divides by 200, but `price` is 100 USD',
    ]);
  });
});

describe('tags', () => {
  it('are written by their canonical name, and mended where they are not', () => {
    const text = source({ tags: ['cans', 'DAC'] });
    const problems = problemsOf(document(text));
    expect(problems).toMatchObject([
      { rule: 'tag-name', severity: 'warning', text: 'cans', line: lineOfKey('tags') },
    ]);
    expect(applyEdits(text, [problems[0]!.edit!]).source).toContain('tags: [Headphones,"DAC"]');
  });

  it('that nothing knows are allowed', () => {
    expect(problemsOf(document(source({ tags: ['Nonesuch'] })))).toEqual([]);
  });
});

it('refuses a link to a review that is not there', () => {
  const linked = (tag: string) =>
    problemsOf(document(source({}, body.replace('Buy it.', tag)), 'en/acme/acme-one.mdx'));
  expect(
    linked('See <ReviewLink to="acme-one" /> and <ReviewLink kind="company" to="acme" />.'),
  ).toEqual([]);
  expect(linked('See <ReviewLink to="acme-won" />.')).toMatchObject([
    {
      rule: 'review-link',
      severity: 'error',
      line: lineOf('Buy it.'),
      column: 5,
      remedy: 'Did you mean `acme-one`?',
    },
  ]);
});

it('refuses a reference whose address is none', () => {
  const bad = problemsOf(
    document(source({}, body.replace('https://example.com/one', 'https:///one'))),
  );
  expect(bad).toMatchObject([
    { rule: 'reference-address', severity: 'error', text: 'https:///one' },
  ]);
  expect(bad[0]!.column).toBe('[1] Acme Laboratory, Test of the One, '.length + 1);
});

it('refuses what is still to be done', () => {
  const text = source({ summary: 'TODO: the verdict' }, body.replace('Buy it.', 'TODO'));
  expect(places(problemsOf(document(text)))).toEqual([
    `to-do ${lineOfKey('summary')}:11`,
    `to-do ${lineOf('Buy it.')}:1`,
  ]);
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

  it.each([
    ['これは**「強調」**です。', 'これは「**強調**」です。'],
    ['**注意：**これは重要です。', '**注意**：これは重要です。'],
    ['値は**0.5（平均）**です。', '値は<strong>0.5（平均）</strong>です。'],
    ['開いた**ままの「強調」です。', undefined],
  ])('mends asterisks only where it is certain: %s', (before, after) => {
    const [problem] = problemsOf(document(source({}, body.replace('Buy it.', before))));
    expect(problem!.rule).toBe('literal-emphasis');
    expect(problem!.edit?.insert).toBe(after);
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
