import { describe, expect, it } from 'vitest';
import { addressLength, entryStart, findCitations } from '../../../../src/domain/text/citations.ts';

describe('citations', () => {
  it('are numbers in brackets, not links or definitions', () => {
    const found = findCitations('One [1][12], a [3](https://example.com) and [4]: this, [x].');
    expect(found.map(({ number }) => number)).toEqual([1, 12]);
    expect(found[0]).toEqual({ number: 1, index: 4, length: 3 });
  });

  it('lead to entries in any of their forms', () => {
    for (const entry of ['[3] A', '［3］A', '3. A', '3) A', '- [3] A']) {
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
