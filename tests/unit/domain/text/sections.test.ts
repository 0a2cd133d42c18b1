import { describe, expect, it } from 'vitest';
import {
  parseScoreLine,
  scoreLine,
  sectionOfHeading,
  sections,
} from '../../../../src/domain/text/sections.ts';

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
