import { expect, it } from 'vitest';
import { cheapestCover } from '../../../src/fulltext/cover.ts';
import { readQuery } from '../../../src/fulltext/query.ts';

const cover = (query: string, costs: Record<string, number>) =>
  cheapestCover(readQuery(query)[0]!.terms, ({ written }) => costs[written.from] ?? 1).map(
    ({ written }) => written.from,
  );

it('takes every second pair of letters', () => {
  expect(cover('平面磁界', {})).toEqual(['平面', '磁界']);
  expect(cover('全高調波歪', {})).toHaveLength(3);
});

it('goes round what is dear', () => {
  expect(cover('全高調波歪', { 高調: 9 })).toEqual(['全高', '調波', '波歪']);
  expect(cover('平面磁界', { 平面: 9, 磁界: 9, 面磁: 2, 界: 30 })).toEqual(['平面', '磁界']);
});

it('passes over the ends of sentences', () => {
  expect(cover('noise.floor', {})).toEqual(['noise', 'floor']);
});

it('keeps words, which nothing else tells of', () => {
  expect(cover('usbノイズ対策dac', {})).toEqual(['usb', 'ノイズ', '対策', 'dac']);
});
