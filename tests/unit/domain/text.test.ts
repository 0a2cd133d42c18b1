import { describe, expect, it } from 'vitest';
import { addressLength, entryStart, findCitations } from '../../../src/domain/text/citations.ts';
import { nearest } from '../../../src/domain/names/nearest.ts';
import {
  parseScoreLine,
  scoreLine,
  sectionOfHeading,
  sections,
} from '../../../src/domain/text/sections.ts';
import { LineIndex } from '../../../src/domain/check/position.ts';

describe('score lines', () => {
  it('are read as they are written', () => {
    for (let tenth = 0; tenth <= 50; tenth++) {
      expect(parseScoreLine(scoreLine(tenth / 10))).toBe(tenth / 10);
    }
  });

  it('are no other formula', () => {
    expect(parseScoreLine('$$ \\frac{149}{1511} = 0.099 $$')).toBeUndefined();
    expect(parseScoreLine('It costs $$ and \\Large \\text{0.2} $$.')).toBeUndefined();
  });
});

describe('sections', () => {
  it('are known by their names in both languages, and bear the same id', () => {
    expect(sectionOfHeading('Cost-Performance')).toBe(sectionOfHeading('コストパフォーマンス'));
    expect(sectionOfHeading('参考文献')?.id).toBe('references');
    expect(sectionOfHeading('Sound')).toBeUndefined();
  });

  it('stand in the order of the format', () => {
    expect(sections.map(({ id }) => id)).toEqual([
      'overview',
      'scientific-validity',
      'technology-level',
      'cost-performance',
      'reliability-support',
      'design-rationality',
      'advice',
      'references',
    ]);
  });
});

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

describe('the nearest name', () => {
  it('is the one a mistake means', () => {
    expect(nearest('tag', ['title', 'tags', 'target_name'])).toBe('tags');
    expect(nearest('astell-kern', ['akg', 'astellnkern'])).toBe('astellnkern');
  });

  it('is none where nothing is near', () => {
    expect(nearest('sony', ['kef', 'neumann'])).toBeUndefined();
  });
});

it('finds lines and columns, counted from 1', () => {
  const index = new LineIndex('ab\n\ncd');
  expect([0, 2, 3, 4, 5].map((offset) => index.at(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});
