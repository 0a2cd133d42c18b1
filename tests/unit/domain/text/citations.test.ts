import { describe, expect, it } from 'vitest';
import {
  addressLength,
  entryStart,
  findCitations,
  withoutCitations,
} from '../../../../src/domain/text/citations.ts';

describe('citations', () => {
  it.each([
    ['[1][12]', [[1], [12]]],
    ['［1］', [[1]]],
    ['[１２]', [[12]]],
    ['[^3]', [[3]]],
    ['[1, 2]', [[1, 2]]],
    ['［1、2・4］', [[1, 2, 4]]],
    ['[1-3]', [[1, 2, 3]]],
    ['[1–3, 7]', [[1, 2, 3, 7]]],
    ['［1〜3］', [[1, 2, 3]]],
    ['[ 3 ]', [[3]]],
    ['as in [4]: this', [[4]]],
  ])('are found in "%s"', (text, expected) => {
    expect(findCitations(text).map(({ numbers }) => numbers)).toEqual(expected);
  });

  it.each(['[x]', '[2025]', '[0]', '[0, 1]', '[20-200]', '[3-1]', '[1-2-3]', '[1, 2'])(
    'are not "%s"',
    (text) => {
      expect(findCitations(text)).toEqual([]);
    },
  );

  it('have a place', () => {
    expect(findCitations('One [1, 2].')).toEqual([{ numbers: [1, 2], index: 4, length: 6 }]);
  });

  it('lead to entries in any of their forms', () => {
    for (const entry of [
      ...['[3] A', '［3］A', '[３] A', '[3]: A', '[^3] A', '- [3] A'],
      ...['3. A', '3) A', '３．A', '(3) A', '（３） A', '③ A', '・[3] A'],
    ]) {
      const start = entryStart(entry);
      expect(start?.number, entry).toBe(3);
      expect(entry.slice(start?.length), entry).toBe('A');
    }
    for (const line of ['A 3. B', '2025.8.7', '(3)']) expect(entryStart(line)).toBeUndefined();
  });
});

it('ends an address where ASCII ends', () => {
  expect(addressLength('https://example.com/a?b=c#d（参照日')).toBe(
    'https://example.com/a?b=c#d'.length,
  );
});

it('leaves citations out of a text with the space before them', () => {
  expect(withoutCitations('Low [1] distortion ［2］, by two [3, 4]')).toBe(
    'Low distortion, by two',
  );
  expect(withoutCitations('Plain [text]')).toBe('Plain [text]');
});
