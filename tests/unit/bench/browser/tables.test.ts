import { expect, it } from 'vitest';
import { describe as describeMeasured } from '../../../bench/browser/tables.ts';

const nothing = { browser: '156.0', pages: {}, acts: [], opening: {} };
/** The tables, without the line about the machine. */
const tablesOf = (measured: Partial<Parameters<typeof describeMeasured>[0]>) =>
  describeMeasured({ ...nothing, ...measured })
    .split('\n\n')
    .slice(1);

it('tells the browser beside the machine, and no table of what was not measured', () => {
  expect(describeMeasured(nothing)).toMatch(/, Chromium 156\.0$/);
  expect(tablesOf({})).toEqual([]);
});

it('has a row for each page, and below them what cost points', () => {
  const [table] = tablesOf({
    pages: {
      home: {
        scores: { performance: 99, accessibility: 97, 'best-practices': 100, seo: 100 },
        ...{ requests: 15, bytes: 61_234, largestPaint: 1_757, blocking: 0, shift: 0.0005 },
        faults: ['target-size'],
      },
    },
  });
  const [head, row, fault] = table!.split('\n');
  expect(head!.trim().split(/ {2,}/)).toEqual([
    ...['performance', 'accessibility', 'best-practices', 'seo'],
    ...['requests', 'bytes', 'largest paint', 'blocking', 'shift'],
  ]);
  expect(row!.split(/ {2,}/)).toEqual([
    ...['home', '99', '97', '100', '100', '15', '61.2 kB', '1,757 ms', '0 ms', '0.001'],
  ]);
  expect(fault).toBe('home: target-size');
});

it('has a dash where a page is not rated', () => {
  const [table] = tablesOf({
    pages: {
      'not found': {
        scores: { performance: 100, accessibility: 100, 'best-practices': 100 },
        ...{ requests: 9, bytes: 20_000, largestPaint: 1_100, blocking: 0, shift: 0, faults: [] },
      },
    },
  });
  expect(table!.split('\n')[1]).toMatch(/^not found +100 +100 +100 +– +9 /);
});

it('has a column for each size and slowness of an act', () => {
  const act = 'first sort';
  const [table] = tablesOf({
    acts: [
      { act, reviews: 3_100, slowdown: 1, longest: 28 },
      { act, reviews: 3_100, slowdown: 4, longest: 163 },
    ],
  });
  const rows = table!.split('\n').map((line) => line.split(/ {2,}/));
  expect(rows).toEqual([
    ['longest task', '3,100, 1 ×', '3,100, 4 ×'],
    ['first sort', '28 ms', '163 ms'],
  ]);
});

it('tells how long a review takes to be seen', () => {
  const [table] = tablesOf({ opening: { 'pressed at once': 84 } });
  expect(table).toMatch(/^pressed at once +84 ms$/m);
});
