import { expect, it } from 'vitest';
import type { BuildReport } from '../../../../../src/commands/site/report/gather.ts';
import { formatReport } from '../../../../../src/commands/site/report/print.ts';

const report: BuildReport = {
  folder: `${process.cwd()}/dist`,
  files: 1_300,
  bytes: 5_540_000,
  pages: {
    total: 14,
    drawnElsewhere: 0,
    unchanged: 11,
    byKind: { tags: { en: 2 }, languages: { none: 1 }, 'product reviews': { en: 10, ja: 1 } },
  },
  largest: {
    page: { file: 'products/ja/index.html', bytes: 101_300, gzip: 13_800 },
    script: { file: '_astro/a\u001B.js', bytes: 900, gzip: 400 },
    style: undefined,
  },
  reviews: { published: 11, read: 2, refused: ['a.md'], warned: { 'b.md': 2, 'c.md': 1 } },
  milliseconds: { read: 1_040, bundle: 2_000, draw: 3_000, index: 400, publish: 60 },
  used: { processor: 9_240, memory: 820_000_000 },
};

it('says in columns what was made, and of what', () => {
  expect(formatReport(report).split('\n')).toEqual([
    'Built dist: 14 pages, 11 of them unchanged; 1,300 files of 5.5 MB in 6.5 s.',
    '',
    'Pages            en  ja  none',
    'languages                   1',
    'product reviews  10   1',
    'tags              2',
    '',
    'Largest      size     gzip',
    'page     101.3 kB  13.8 kB  products/ja/index.html',
    'script      900 B    400 B  _astro/a\\u{1B}.js',
    '',
    'Reviews: 11 published, 2 read, 1 file refused, 3 warnings in 2 files.',
    'Time: read 1.0 s, bundle 2.0 s, draw 3.0 s, index 0.4 s, publish 0.1 s.',
    'Used: 9.2 s of processors, 820.0 MB of memory.',
  ]);
});
