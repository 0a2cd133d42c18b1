import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { locateKey, locateValue, writtenValue } from '../../../src/domain/check/front-matter.ts';
import { findUnwantedCharacters } from '../../../src/domain/text/characters.ts';
import { readFrontMatter } from '../../../src/reading/front-matter.ts';

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\n`);
const dataOf = (yaml: string) => read(yaml).frontMatter.data;

describe('reading front matter', () => {
  it('splits the head from the body and knows the place of each value', () => {
    const text = '---\na: 1\nb: [x, "y"]\n---\n\nText';
    const { frontMatter, bodyStart, faults } = readFrontMatter(text);
    expect(faults).toEqual([]);
    expect(frontMatter.data).toEqual({ a: '1', b: ['x', 'y'] });
    expect(text.slice(bodyStart)).toBe('\nText');
    expect(frontMatter.bodyLine).toBe(5);
    expect(locateValue(frontMatter, ['b', 1])).toEqual({ line: 3, column: 8 });
    expect(locateValue(frontMatter, ['b', 7])).toEqual({ line: 3, column: 4 });
    expect(locateKey(frontMatter, 'b')).toEqual({ line: 3, column: 1 });
    expect(writtenValue(frontMatter, ['b', 1])).toBe('"y"');
  });

  it('keeps what was typed where text is meant, and reads numbers where numbers are', () => {
    expect(dataOf('tags: [2.1, 2.0, 007]\ntarget_name: 007\ndate: 2025-08-07')).toEqual({
      tags: ['2.1', '2.0', '007'],
      target_name: '007',
      date: '2025-08-07',
    });
    expect(dataOf('rating: [3.0, 0.5]\nprice: 1e3')).toEqual({ rating: [3, 0.5], price: 1000 });
    expect(dataOf('cost_performance: {comparator: 2000, price: 10.0}')).toEqual({
      cost_performance: { comparator: '2000', price: 10 },
    });
  });

  it('gives back what YAML wrote, for any text', () => {
    const record = fc.dictionary(
      fc.stringMatching(/^[a-z_]{1,12}$/),
      fc.string({ unit: 'grapheme' }).filter((text) => findUnwantedCharacters(text).length === 0),
    );
    fc.assert(
      fc.property(record, (data) => {
        const text = `---\n${stringify(data)}---\nbody`;
        const { frontMatter, bodyStart, faults } = readFrontMatter(text);
        expect(faults).toEqual([]);
        expect(frontMatter.data).toEqual(data);
        expect(text.slice(bodyStart)).toBe('body');
      }),
    );
  });

  it('never throws, and names places within the file, whatever it holds', () => {
    const yaml = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('a', ': ', '\n', '  ', '- ', '[', ']', '{', '}', '"', "'", '#', '\t'),
        )
        .map((pieces) => pieces.join('')),
      fc
        .array(
          fc.constantFrom('&a ', '*a', '!!js ', '? ', '|\n', '> ', '%', '@', '...', '<<: ', ','),
        )
        .map((pieces) => `a: ${pieces.join('')}`),
    );
    fc.assert(
      fc.property(yaml, (text) => {
        const file = `---\n${text}\n---\n`;
        for (const { line } of readFrontMatter(file).faults) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(file.split('\n').length);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('front matter that cannot be read', () => {
  it.each([
    ['', 'the file is empty'],
    ['\n\n', 'the file is empty'],
    ['# Just text', 'there is no front matter'],
    ['+++\ntitle = "x"\n+++\n', 'TOML'],
    ['----\na: 1\n----\n', 'opens with `----`'],
    ['\n---\na: 1\n---\n', 'there are lines before'],
    ['{ "a": 1 }\n\n{b}', 'JSON'],
    ['---\na: 1\n', 'never closed'],
    ['---\na: 1\n\n## Overview\n\nText\n\n---\n', 'never closed'],
  ])('%j is told to be so at its first line', (text, message) => {
    const { faults } = readFrontMatter(text);
    expect(faults).toMatchObject([{ rule: 'front-matter-syntax', line: 1 }]);
    expect(faults[0]!.message).toContain(message);
  });

  it.each([
    ['a: b: c', '2:4', 'second colon'],
    ['a: 1\n\tb: 2', '3:1', 'tab'],
    ['a: "open\nb: 1', '2:4', 'never closed'],
    ['a: *note', '2:4', 'alias'],
    ['a: *Note* it', '2:4', 'alias'],
    ['a: &x [1]\nb: *x', '2:4', 'anchor'],
    ['a: !!js/function x', '2:4', 'tag'],
    ['a: The #1 choice', '2:8', 'comment'],
    ['a: #1 choice', '2:4', 'comment'],
    ['a: @home', '2:4', 'may not start with `@`'],
    ['a: `x`', '2:4', 'a backtick'],
    ['a: 1\nlang:en', '3:1', 'separate `lang` from'],
    ['a: 1\nlang：ja', '3:1', 'separate `lang` from'],
    ['a: 1\nlang:\u3000ja', '3:1', 'separate `lang` from'],
    ['a:\n\u00a0\u00a0b: 1\n  c: 1', '3:1', 'no-break or full-width space'],
    ['a: “x y”', '2:4', 'quotation marks “…”'],
    ['a: ＂x＂', '2:4', 'quotation marks'],
    ['a: "b" c', '2:8', 'follows the quote'],
    ['a: [1, 2\nb: 3', '3:1', 'bracket'],
    ['- a\n- b', '2:1', 'no keys'],
    ['just text', '2:1', 'no keys'],
  ])('says one thing about `%s`', (yaml, place, message) => {
    const { faults } = read(yaml);
    expect(faults.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
    expect(faults[0]!.message).toContain(message);
    expect(faults[0]!.remedy).toMatch(/\.$/);
  });

  it('does not run out of stack where brackets are nested', () => {
    const { faults } = read(`a: ${'['.repeat(20_000)}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]!.message).toContain('nested too deeply');
  });

  it('refuses control characters that are written as escapes', () => {
    const { faults } = read('a: 1\ntitle: "A\\u0007"');
    expect(faults).toMatchObject([{ rule: 'text-characters', line: 3, column: 8 }]);
  });

  it('leaves a remark behind a value of one word alone', () => {
    expect(read('lang: en # of the text\n# A line of its own\nprice: 5').faults).toEqual([]);
  });

  it('expands no aliases, however many', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]';
    expect(read(bomb).frontMatter.data.d).toEqual([undefined, undefined]);
  });
});

describe('a key that is given twice', () => {
  it('is told at its second place, with whether the values are the same', () => {
    expect(read('a: 1\nb: 2\na: 1\nb: 3').faults).toMatchObject([
      {
        ...{ rule: 'duplicate-key', line: 4, column: 1 },
        message: '`a` is given twice with the same value, first in line 2',
        edit: { line: 4, column: 1, remove: 'a: 1\n', insert: '' },
      },
      {
        ...{ rule: 'duplicate-key', line: 5, column: 1 },
        message: '`b` is given twice with two values, first in line 3',
      },
    ]);
  });

  it('is told within another key as well', () => {
    const [fault] = read('cost_performance:\n  price: 1\n  price: 2').faults;
    expect(fault).toMatchObject({ line: 4, column: 3 });
    expect(fault!.message).toContain('`cost_performance.price` is given twice');
  });
});
