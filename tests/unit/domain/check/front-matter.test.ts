import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFrontMatter } from '../../../../src/domain/check/front-matter.ts';

describe('reading front matter', () => {
  it('splits the head from the body and knows the line of each', () => {
    const { frontMatter, body } = readFrontMatter('---\na: 1\nb: [x, y]\n---\n\nText');
    expect(frontMatter.data).toEqual({ a: 1, b: ['x', 'y'] });
    expect(body).toBe('\nText');
    expect(frontMatter.bodyLine).toBe(5);
    expect(frontMatter.locate(['b', 1])).toEqual({ line: 3, column: 8 });
    expect(frontMatter.locateKey('b')).toEqual({ line: 3, column: 1 });
  });

  it('keeps the spelling of a numeric tag', () => {
    expect(readFrontMatter('---\ntags: [2.1, 2.0, 5]\n---\n').frontMatter.data.tags).toEqual([
      '2.1',
      '2.0',
      '5',
    ]);
  });

  it.each(['--- \na: 1\n---\n', '\uFEFF---\na: 1\n---\n'])(
    'reads an unclean opening and says so',
    (text) => {
      const { frontMatter } = readFrontMatter(text);
      expect(frontMatter.data).toEqual({ a: 1 });
      expect(frontMatter.cleanOpening).toBe(false);
      expect(frontMatter.faults).toEqual([]);
    },
  );

  it('tells a key that stands twice, and whether the values are the same', () => {
    const { faults } = readFrontMatter('---\na: 1\nb: 2\na: 1\nb: 3\n---\n').frontMatter;
    expect(faults).toEqual([
      {
        kind: 'duplicate',
        key: 'a',
        sameValue: true,
        firstLine: 2,
        wholeLine: 'a: 1',
        line: 4,
        column: 1,
      },
      {
        kind: 'duplicate',
        key: 'b',
        sameValue: false,
        firstLine: 3,
        wholeLine: 'b: 3',
        line: 5,
        column: 1,
      },
    ]);
  });

  it('names the place of broken YAML', () => {
    const { faults } = readFrontMatter('---\na: 1\ntitle: "open\n---\n').frontMatter;
    expect(faults[0]).toMatchObject({ kind: 'syntax' });
    expect(faults[0]!.line).toBeGreaterThanOrEqual(3);
  });

  it('tells that there is none', () => {
    expect(readFrontMatter('# Just text').frontMatter.faults).toMatchObject([{ kind: 'missing' }]);
    expect(readFrontMatter('').frontMatter.faults).toMatchObject([{ kind: 'missing' }]);
  });

  it('gives back what YAML wrote, for any text', () => {
    const record = fc.dictionary(
      fc.stringMatching(/^[a-z_]{1,12}$/),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(record, (data) => {
        const { frontMatter, body } = readFrontMatter(`---\n${stringify(data)}---\nbody`);
        expect(frontMatter.data).toEqual(data);
        expect(body).toBe('body');
      }),
    );
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void readFrontMatter(`---\n${text}`)),
    );
  });
});
