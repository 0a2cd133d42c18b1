import { describe, expect, it } from 'vitest';
import { nothingChosen } from '../../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { tags as filter } from '../../../../../src/domain/catalog/filters/tags.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { select } from '../../../../../src/domain/catalog/selection.ts';
import type { ListedTag } from '../../../../../src/domain/tags/tag-page.ts';
import { foundIn, readBy } from '../../../../support/found.ts';
import { summary } from '../../../../support/summary.ts';

const groups: Record<string, ListedTag['group']> = {
  ...{ dac: 'category', amp: 'category', hybrid: 'technology', planar: 'technology' },
  ...{ europe: 'region', japan: 'region', wireless: 'trait', cancelling: 'trait' },
  odd: undefined,
};
const products = {
  A: ['dac', 'hybrid', 'europe', 'wireless', 'cancelling'],
  B: ['amp', 'planar', 'wireless'],
  C: ['amp', 'hybrid', 'japan', 'cancelling', 'odd'],
  D: [],
};
const tag = (slug: string): ListedTag => ({
  ...{ slug, name: slug, group: groups[slug], meaning: undefined, slugs: {}, hasPage: true },
});
const catalog = () => {
  const reviews = Object.entries(products).map(([name, slugs]) =>
    summary(3, { name, ref: name.toLowerCase(), tags: slugs.map(tag) }),
  );
  return readColumns(indexReviews(reviews, 'USD'));
};

describe('a choice of tags', () => {
  it.each([
    ['nothing', [], 'any', 'ABCD'],
    ['any of a group', ['hybrid', 'planar'], 'any', 'ABC'],
    ['all traits', ['wireless', 'cancelling'], 'any', 'A'],
    ['something of every group', ['amp', 'hybrid'], 'any', 'C'],
    ['a tag of no group', ['odd'], 'any', 'C'],
    ['all of a group', ['hybrid', 'planar'], 'all', ''],
    ['all, whatever their groups', ['hybrid', 'europe'], 'all', 'A'],
    ['none of what is left out', ['-hybrid'], 'any', 'BD'],
    ['neither of two', ['-hybrid', '-planar'], 'any', 'D'],
    ['one without another', ['amp', '-odd'], 'any', 'B'],
    ['all without another', ['amp', 'hybrid', '-europe'], 'all', 'C'],
  ] as const)('finds %s by %j, %s: %s', (_, tags, match, found) => {
    expect(foundIn(catalog(), { tags, match }).join('')).toBe(found);
  });

  it.each([
    [
      'each tag’s reviews where nothing is chosen',
      { tags: [] },
      'dac 1, amp 2, hybrid 2, planar 1, europe 1, japan 1, wireless 2, cancelling 2, odd 1',
    ],
    [
      'what another of its group would leave',
      { tags: ['dac'] },
      'dac 1, amp 2, hybrid 1, europe 1, wireless 1, cancelling 1',
    ],
    [
      'nothing that fails a second group',
      { tags: ['hybrid', 'europe'] },
      'dac 1, hybrid 1, europe 1, japan 1, wireless 1, cancelling 1',
    ],
    [
      'only what has every trait',
      { tags: ['wireless', 'cancelling'] },
      'dac 1, hybrid 1, europe 1, wireless 1, cancelling 1',
    ],
    [
      'only what has all where all must be there',
      { tags: ['amp', 'hybrid'], match: 'all' },
      'amp 1, hybrid 1, japan 1, cancelling 1, odd 1',
    ],
    [
      'what a tag takes away',
      { tags: ['-hybrid', 'amp'] },
      'amp 1, hybrid 1, planar 1, wireless 1',
    ],
    ['nothing that fails another filter', { tags: ['-hybrid'], name: 'D' }, ''],
  ] as const)('counts %s: %j', (_, choice, expected) => {
    const columns = catalog();
    const { counts } = select(columns, { ...nothingChosen, ...choice });
    const count = (slug: string) => counts.tags[columns.tags.findIndex((one) => one.slug === slug)];
    const counted = Object.keys(groups).filter((slug) => count(slug) !== 0);
    expect(counts.tags).toHaveLength(columns.tags.length);
    expect(counted.map((slug) => `${slug} ${count(slug)}`).join(', ')).toBe(expected);
  });

  it('has a condition for each group, for what is left out and for what must all be there', () => {
    expect(filter.conditions).toBe(9);
  });

  it.each([
    [['hybrid', 'planar'], 'all'],
    [['hybrid'], 'any'],
    [['hybrid', '-planar'], 'any'],
    [[], 'any'],
  ] as const)('asks for all only where that changes something: %j %s', (tags, match) => {
    expect(filter.settle!({ tags, match: 'all' })).toEqual({ tags, match });
    expect(filter.settle!({ tags, match: 'any' })).toEqual({ tags, match: 'any' });
  });

  it('is read by the slugs of the language and of the main one', () => {
    const known = {
      tags: new Set(['有線', 'dac']),
      mainTags: new Map([
        ['wired', '有線'],
        ['dac', '別'],
      ]),
    };
    const { tags, match } = filter.parameters;
    expect(readBy(tags, '-wired,dac', known)).toEqual({ value: ['-有線', 'dac'], refused: [] });
    expect(readBy(tags, '有線,tubes', known)).toEqual({
      value: ['有線'],
      refused: [['no-such-tag', 'tubes']],
    });
    expect(readBy(tags, 'wired,-有線', known)).toEqual({
      value: ['有線'],
      refused: [['twice', '-有線']],
    });
    expect(['any', 'all'].map((word) => readBy(match, word).value)).toEqual(['any', 'all']);
    expect(match.unchosen).toBe('any');
  });
});
