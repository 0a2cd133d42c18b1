import { expect, it } from 'vitest';
import {
  askedFor,
  isLeftOut,
  renameTag,
  slugOf,
  withoutSaying,
  withoutTag,
  withTag,
} from '../../../../src/domain/catalog/signed-tags.ts';

it('tells tags that are asked for from those that are left out', () => {
  const tags = ['wired', withoutTag('in-ear')];
  expect(tags.map(isLeftOut)).toEqual([false, true]);
  expect(tags.map(slugOf)).toEqual(['wired', 'in-ear']);
  expect(askedFor(tags)).toEqual(['wired']);
});

it('says one thing of a tag, the last', () => {
  expect(withTag(['wired', 'dac'], '-wired')).toEqual(['dac', '-wired']);
  expect(withTag(['-wired'], 'wired')).toEqual(['wired']);
  expect(withoutSaying(['-wired', 'dac'], 'wired')).toEqual(['dac']);
});

it('keeps the sign of a tag that goes by another slug', () => {
  const inJapanese = (slug: string) => (slug === 'wired' ? '有線' : slug);
  expect(['wired', '-wired'].map((tag) => renameTag(tag, inJapanese))).toEqual(['有線', '-有線']);
});
