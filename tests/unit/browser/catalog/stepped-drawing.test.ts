import { beforeEach, expect, it, vi } from 'vitest';
import { SteppedDrawing } from '../../../../src/browser/catalog/stepped-drawing.ts';

/** What waits for the next frame, and the clock of the page in milliseconds. */
let waiting: (() => void)[];
let now: number;
let drawn: string[];

beforeEach(() => {
  [waiting, now, drawn] = [[], 0, []];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => waiting.push(call));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return () => vi.unstubAllGlobals();
});

function nextFrame(): void {
  for (const call of waiting.splice(0)) call();
}

/** A drawing of three steps, each of which takes so many milliseconds. */
const drawing = (name: string, milliseconds: number) =>
  function* () {
    for (const step of [1, 2, 3]) {
      drawn.push(`${name}${step}`);
      now += milliseconds;
      if (step < 3) yield;
    }
  };

it('draws all at once where that is fast', () => {
  new SteppedDrawing().start(drawing('a', 1));
  expect(drawn).toEqual(['a1', 'a2', 'a3']);
  expect(waiting).toEqual([]);
});

it('draws a step a frame where that is slow, the first one now', () => {
  new SteppedDrawing().start(drawing('a', 20));
  expect(drawn).toEqual(['a1']);
  nextFrame();
  expect(drawn).toEqual(['a1', 'a2']);
  nextFrame();
  nextFrame();
  expect(drawn).toEqual(['a1', 'a2', 'a3']);
  expect(waiting).toEqual([]);
});

it('gives up what is not drawn yet when another drawing starts', () => {
  const stepped = new SteppedDrawing();
  stepped.start(drawing('a', 20));
  stepped.start(drawing('b', 20));
  for (let frame = 0; frame < 4; frame++) nextFrame();
  expect(drawn).toEqual(['a1', 'b1', 'b2', 'b3']);
});

it('waits for a frame with what is scheduled, and draws only the last of it', () => {
  const stepped = new SteppedDrawing();
  stepped.schedule(drawing('a', 1));
  stepped.schedule(drawing('b', 1));
  expect(drawn).toEqual([]);
  nextFrame();
  expect(drawn).toEqual(['b1', 'b2', 'b3']);
  expect(waiting).toEqual([]);
});

it('ends what is being drawn before it draws what is scheduled', () => {
  const stepped = new SteppedDrawing();
  stepped.start(drawing('a', 20));
  for (const name of ['b', 'c', 'd']) {
    stepped.schedule(drawing(name, 20));
    nextFrame();
  }
  for (let frame = 0; frame < 4; frame++) nextFrame();
  expect(drawn).toEqual(['a1', 'a2', 'a3', 'd1', 'd2', 'd3']);
});
