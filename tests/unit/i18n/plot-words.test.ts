import { expect, it } from 'vitest';
import { firstView } from '../../../src/domain/measurements/plot/view.ts';
import { stringsOf } from '../../../src/i18n/index.ts';
import {
  plotWords,
  sayDirectivity,
  sayDrawn,
  sayReadOut,
  saySecond,
  sayShape,
} from '../../../src/i18n/plot-words.ts';

const [en, ja] = [stringsOf('en'), stringsOf('ja')];
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const shape = [
  { band: 'bass', mean: 1.12, farthest: { frequency: 152.9, level: 3.24 } },
  { band: 'mids', mean: -0.2, farthest: undefined },
  { band: 'treble', mean: -1.2, farthest: { frequency: 2711, level: -5.6 } },
] as const;

it('says what a curve does against its target', () => {
  expect(spaced(sayShape(shape, 'Harman', en))).toBe(
    'Against Harman, the bass is 1.1 dB above, farthest at 150 Hz with +3.2 dB; ' +
      'the mids are within 0.5 dB; the treble is 1.2 dB below, farthest at 2.7 kHz with −5.6 dB.',
  );
  expect(spaced(sayShape(shape, 'Harman', ja))).toBe(
    'Harmanに対して、低域は平均1.1 dB高い（最も離れるのは150 Hzの+3.2 dB）、' +
      '中域は平均0.5 dB以内、高域は平均1.2 dB低い（最も離れるのは2.7 kHzの−5.6 dB）。',
  );
});

it('says how a speaker narrows its sound, range by range', () => {
  expect(spaced(sayDirectivity(shape, en))).toBe(
    'Index of directivity of the sound power: bass +1.1 dB, mids −0.2 dB and treble −1.2 dB.',
  );
  expect(spaced(sayDirectivity(shape, ja))).toBe(
    '音響パワーの指向性指数（DI）は、低域 +1.1 dB、中域 −0.2 dB、高域 −1.2 dB。',
  );
});

it('holds a curve without a target against its own level', () => {
  expect(sayShape(shape, undefined, en)).toMatch(/^Against its own level/);
});

it('says where another laboratory differs most, or that it agrees', () => {
  const say = (difference: number) => spaced(saySecond('Lab', { band: 'bass', difference }, en));
  expect(say(1.8)).toBe('Lab differs most in the bass, by +1.8 dB.');
  expect(say(-0.9)).toBe('Lab agrees within 1 dB in bass, mids and treble.');
});

it('names units at the ends of the axes and at 0 dB only', () => {
  const { frequency, level } = plotWords(en);
  expect([20, 50, 1000, 20_000].map(frequency).map(spaced)).toEqual([
    '20 Hz',
    '50',
    '1k',
    '20 kHz',
  ]);
  expect([10, 0, -20].map(level).map(spaced)).toEqual(['+10', '0 dB', '−20']);
});

it('says how levels are matched and smoothed', () => {
  expect(sayDrawn(firstView, en.plot)).toBe(
    'Levels are matched by their mean from 300\u00a0Hz to 3\u00a0kHz and not smoothed.',
  );
  expect(sayDrawn({ against: true, smoothing: 6, match: '1 kHz' }, ja.plot)).toBe(
    'レベルは1\u00a0kHzで合わせ、1/6オクターブで平滑化しています。',
  );
});

it('speaks what lines have at a frequency, and whether the rig is sure there', () => {
  const line = { of: 1, isThin: false, name: 'Lab', points: [], path: '' };
  const readOut = { frequency: 12_345, isSure: false, levels: [{ line, level: -3.21 }] };
  expect(spaced(sayReadOut(readOut, en))).toBe('12.3 kHz: Lab −3.2 dB, less sure');
  expect(spaced(sayReadOut({ ...readOut, isSure: true }, ja))).toBe('12.3 kHz：Lab −3.2 dB');
});
