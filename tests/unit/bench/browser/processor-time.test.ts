import { expect, it } from 'vitest';
import { inProcessorTime, type Traced } from '../../../bench/browser/processor-time.ts';

const thread = { ph: 'X', pid: 1, tid: 1 };
/** A task of 100 µs by the clock, to which the processor gave 20. */
const task: Traced = {
  ...thread,
  ...{ name: 'RunTask', ts: 1_000, dur: 100, tts: 500, tdur: 20 },
};

it('lets a task last for the time that the processor gave to it', () => {
  expect(inProcessorTime([task])).toEqual([{ ...task, dur: 20 }]);
});

it('moves what is in a task by the clock of the processor', () => {
  const layout = { ...thread, name: 'Layout', ts: 1_080, dur: 15, tts: 512, tdur: 5 };
  expect(inProcessorTime([layout, task])[0]).toEqual({ ...layout, ts: 1_012, dur: 5 });
});

it('moves what has no such clock by its share of the task', () => {
  const mark = { ...thread, ph: 'I', name: 'mark', ts: 1_050 };
  expect(inProcessorTime([task, mark])[1]).toEqual({ ...mark, ts: 1_010 });
});

it('leaves what is beside tasks, between them, and in other threads', () => {
  const others = [
    { ...thread, ph: 'b', name: 'request', ts: 1_050 },
    { ...thread, ph: 'I', name: 'mark', ts: 1_200 },
    { ...thread, tid: 2, ph: 'I', name: 'mark', ts: 1_050 },
  ];
  expect(inProcessorTime([task, ...others]).slice(1)).toEqual(others);
});
