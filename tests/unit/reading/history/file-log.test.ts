import { expect, it } from 'vitest';
import { readFileLog } from '../../../../src/reading/history/file-log.ts';

const id = (letter: string) => letter.repeat(40);
const none = id('0');
const commit = (day: string, ...entries: string[]) => `\u0001${day}\0\n${entries.join('')}\0`;
const entry = (before: string, after: string, status: string, ...paths: string[]) =>
  `:100644 100644 ${before} ${after} ${status}\0${paths.map((path) => `${path}\0`).join('')}`;

it('follows each file from its first version to its last', () => {
  const output =
    commit('2025-01-01', entry(none, id('a'), 'A', 'a b.md'), entry(none, id('b'), 'A', 'b.md')) +
    commit('2025-01-02', entry(id('a'), id('c'), 'M', 'a b.md')) +
    commit('2025-01-03') +
    commit('2025-01-04', entry(id('b'), id('b'), 'T', 'b.md'));
  expect(readFileLog(output)).toEqual(
    new Map([
      [
        'a b.md',
        [
          { blob: id('a'), day: '2025-01-01' },
          { blob: id('c'), day: '2025-01-02' },
        ],
      ],
      [
        'b.md',
        [
          { blob: id('b'), day: '2025-01-01' },
          { blob: id('b'), day: '2025-01-04' },
        ],
      ],
    ]),
  );
});

it('follows a file to its new name, and forgets one that is gone', () => {
  const output =
    commit('2025-01-01', entry(none, id('a'), 'A', 'a.md'), entry(none, id('b'), 'A', 'b.md')) +
    commit('2025-01-02', entry(id('a'), id('c'), 'R090', 'a.md', '評価 "1".mdx')) +
    commit('2025-01-03', entry(id('b'), none, 'D', 'b.md')) +
    commit('2025-01-04', entry(none, id('d'), 'A', 'b.md'));
  expect(readFileLog(output)).toEqual(
    new Map([
      [
        '評価 "1".mdx',
        [
          { blob: id('a'), day: '2025-01-01' },
          { blob: id('c'), day: '2025-01-02' },
        ],
      ],
      ['b.md', [{ blob: id('d'), day: '2025-01-04' }]],
    ]),
  );
});

it('takes a history of nothing for none', () => {
  expect(readFileLog('')).toEqual(new Map());
});
