import { expect, it, vi } from 'vitest';
import { watchBuild } from '../../../../../src/commands/site/report/watch.ts';
import { newPageRecord } from '../../../../../src/publishing/page-record.ts';

/** What a build writes that goes through its phases. */
function written(isTTY: boolean): string[] {
  const lines: string[] = [];
  const terminal = { isTTY, write: (text: string) => lines.push(text) > 0 };
  const record = newPageRecord('/site');
  const watched = watchBuild(record, terminal);
  watched.enter('bundle');
  record.onDrawn!(0, 2);
  record.onDrawn!(1, 2);
  watched.enter('publish');
  watched.end();
  return lines;
}

it('shows on a terminal what goes on, on one line that goes away', () => {
  const steps = [
    ...['Reading reviews…', 'Bundling styles and scripts…'],
    ...['Drawing pages…', 'Drawing pages… 0 of 2', 'Drawing pages… 1 of 2', 'Publishing…', ''],
  ];
  expect(written(true)).toEqual(steps.map((step) => `\r\u001B[K${step}`));
});

it('gives each phase a line elsewhere, so that no line of a log replaces another', () => {
  expect(written(false)).toEqual([
    'Reading reviews…\n',
    'Bundling styles and scripts…\n',
    'Drawing pages…\n',
    'Publishing…\n',
  ]);
});

it('measures each phase, in whole milliseconds', () => {
  const now = vi.spyOn(performance, 'now');
  const at = (time: number) => now.mockReturnValueOnce(time);
  at(100);
  const watched = watchBuild(newPageRecord('/site'), { isTTY: false, write: () => true });
  at(350.4);
  watched.enter('draw');
  at(1_000);
  expect(watched.end()).toEqual({ read: 250, bundle: 0, draw: 650, index: 0, publish: 0 });
});
