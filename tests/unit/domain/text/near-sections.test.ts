import { describe, expect, it } from 'vitest';
import { sectionMeantBy, sectionsByPlace } from '../../../../src/domain/text/near-sections.ts';
import { sections } from '../../../../src/domain/text/sections.ts';

describe('a section is meant', () => {
  it.each([
    ['Technology Level:', 'technology-level', true],
    ['2. Technology Level', 'technology-level', true],
    ['Reliability and Support', 'reliability-support', true],
    ['信頼性とサポート', 'reliability-support', true],
    ['Ｏｖｅｒｖｉｅｗ', 'overview', true],
    ['【概要】', 'overview', true],
    ['Technolgy Level', 'technology-level', false],
    ['科学的有効製', 'scientific-validity', false],
  ])('by %s', (words, id, isCertain) => {
    const meant = sectionMeantBy(words, sections);
    expect([meant?.section.id, meant?.isCertain]).toEqual([id, isCertain]);
  });

  it.each(['Sound', '！？', 'Measurements of the driver', '音質'])('by no %s', (words) => {
    expect(sectionMeantBy(words, sections)).toBeUndefined();
  });

  it('only among those that are missing', () => {
    const others = sections.filter(({ id }) => id !== 'technology-level');
    expect(sectionMeantBy('Technolgy Level', others)).toBeUndefined();
  });
});

describe('by its place a heading means', () => {
  const [overview, validity, technology, cost] = sections;

  it('the one section that is missing there', () => {
    expect([...sectionsByPlace([overview, undefined, technology])]).toEqual([[1, validity]]);
  });

  it('nothing where there are more sections or fewer', () => {
    const rest = sections.slice(4);
    expect(sectionsByPlace([overview, undefined, cost, ...rest]).size).toBe(0);
    expect(sectionsByPlace([...sections.slice(0, 2), undefined, ...sections.slice(2)]).size).toBe(
      0,
    );
  });
});
