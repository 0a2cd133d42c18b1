import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReview, readReviewText } from '../../../src/reading/read-review.ts';
import { body, document, problemsOf, source } from '../../support/review.ts';

const location = { file: 'products/en/acme/a.md', path: 'en/acme/a.md', kind: 'product' } as const;
const read = (text: string) => readReviewText(location, source({}, text));
const lines = (text: string) => source({}, text).split('\n');

describe('the one tree of a review', () => {
  it('has sections, scores, citations and entries with their places in the file', () => {
    const { headings, formulas, citations, entries } = read(body).body;
    const at = (text: string) => lines(body).indexOf(text) + 1;
    expect(headings.map(({ section }) => section?.id)).toHaveLength(8);
    expect(headings[0]).toMatchObject({ line: at('## Overview'), column: 1, depth: 2 });
    expect(formulas.map(({ score }) => score)).toEqual([0.7, 0.8, 0.3, 0.8, 0.6]);
    expect(formulas[0]).toMatchObject({
      line: at('$$ \\Large \\text{0.7} $$'),
      source: '$$ \\Large \\text{0.7} $$',
    });
    const sentence = 'It measures well [1].';
    expect(citations).toHaveLength(5);
    expect(citations[0]).toEqual({
      ...{ number: 1, text: '[1]' },
      ...{ line: at(sentence), column: sentence.indexOf('[') + 1 },
    });
    expect(entries).toMatchObject([{ number: 1, column: 1 }]);
  });

  it('reads neither code nor what stands in a quotation as part of the review', () => {
    const { headings, formulas, citations } = read(
      '## Advice\n\n`[1]`\n\n```\n## Advice\n[2]\n```\n\n> ## Advice\n>\n> $$ \\Large \\text{0.7} $$',
    ).body;
    expect(citations).toEqual([]);
    expect(headings.map(({ section }) => section?.id)).toEqual(['advice', undefined]);
    expect(formulas.map(({ score }) => score)).toEqual([undefined]);
  });

  it('knows the place of a letter behind escapes, entities and indentation', () => {
    const text = '- A \\* &amp; b\n  and **c [3]** d.';
    const { body: found } = read(text);
    const line = lines(text).findIndex((one) => one.includes('[3]')) + 1;
    expect(found.citations).toEqual([{ number: 3, text: '[3]', line, column: 11 }]);
  });

  it.each([
    ['paragraphs', '[1] A\n\n[2] B'],
    ['a list with an empty item', '1. A\n2. B\n3.'],
    ['lines', '[1] A\n[2] B'],
    ['hard breaks', '[1] A  \n[2] B'],
    ['a numbered list', '1. A\n2. B'],
    ['bullets', '- A\n- B'],
    ['bullets with numbers', '- [1] A\n- [2] B'],
    ['full-width brackets', '［1］ A\n\n［2］ B'],
  ])('reads references written as %s', (_name, entries) => {
    const found = read(`## References\n\n${entries}\n\n(2025.8.7)`).body.entries;
    expect(found.map(({ number }) => number)).toEqual([1, 2]);
    expect(found.map(({ text }) => text.trim().at(-1))).toEqual(['A', 'B']);
  });
});

it('judges nothing in a file that is no text', () => {
  const { review, issues, faults, body: empty } = readReview(location, Uint8Array.of(0xff, 0x41));
  expect([review, issues]).toEqual([undefined, []]);
  expect(faults.map(({ rule }) => rule)).toEqual(['text-encoding']);
  expect(empty.blocks).toEqual([]);
});

it('never throws, and finds nothing outside of the file, whatever its bytes', () => {
  const pieces = fc.constantFrom(
    ...['---\n', 'title: "x\n', '## Overview\n', '$$', '[1]', '```\n', '<Note', '{', '}', '>', '|'],
    ...[
      '\r\n',
      '\n',
      '\0',
      '\uFEFF',
      '&amp;',
      '\\',
      '**',
      '- ',
      '1. ',
      '日本',
      '![',
      '](',
      '\t',
      '<',
    ],
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => new TextEncoder().encode(all.join(''))),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom('md', 'mdx'), (file, format) => {
      const { faults, body: found } = readReview({ ...location, path: `en/a.${format}` }, file);
      const last = new TextDecoder().decode(file).split('\n').length;
      for (const { line } of [...faults, ...found.blocks, ...found.citations]) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(last);
      }
    }),
    { numRuns: 1_000 },
  );
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
