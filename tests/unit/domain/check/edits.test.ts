import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';

describe('edits', () => {
  it('replace what stands at their places, and keep the rest', () => {
    const edits = [
      { line: 2, column: 1, remove: 'two', insert: '2' },
      { line: 1, column: 5, remove: 'a', insert: 'b' },
    ];
    expect(applyEdits('one a\ntwo a\n', edits).source).toBe('one b\n2 a\n');
  });

  it('are left where the text is another, or where they overlap', () => {
    const edits = [
      { line: 1, column: 1, remove: 'abc', insert: 'x' },
      { line: 1, column: 2, remove: 'b', insert: 'y' },
      { line: 1, column: 5, remove: 'zzz', insert: '' },
      { line: 9, column: 1, remove: 'q', insert: '' },
    ];
    const { source, applied } = applyEdits('abcdef', edits);
    expect(source).toBe('xdef');
    expect(applied).toEqual([edits[0]]);
  });

  it('that remove and insert the same change nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(5), (text, at, length) => {
        const line = text.split('\n')[0]!;
        const piece = line.slice(at, at + length);
        const edit = { line: 1, column: at + 1, remove: piece, insert: piece };
        expect(applyEdits(text, [edit]).source).toBe(text);
      }),
    );
  });
});

it('keeps a byte-order mark, and line breaks as they are', () => {
  const source = '\uFEFFa: 1\r\nb: 2\r\nc\n';
  const edits = [
    { line: 1, column: 1, remove: 'a', insert: 'A' },
    { line: 2, column: 1, remove: 'b: 2\n', insert: 'x\ny\n' },
  ];
  expect(applyEdits(source, edits).source).toBe('\uFEFFA: 1\r\nx\r\ny\r\nc\n');
});
