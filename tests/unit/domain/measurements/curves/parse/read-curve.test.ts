import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CurvePoint } from '../../../../../../src/domain/measurements/curves/curve.ts';
import { octaveGrid } from '../../../../../../src/domain/measurements/curves/grid.ts';
import { isFault } from '../../../../../../src/domain/measurements/curves/parse/fault.ts';
import {
  readCurve,
  type ReadCurve,
} from '../../../../../../src/domain/measurements/curves/parse/read-curve.ts';
import { dialects, writeIn } from '../../../../../support/curve-dialects.ts';

function read(text: string, kind: 'frequency-response' | 'spin' = 'frequency-response'): ReadCurve {
  const curve = readCurve(text, kind);
  if (isFault(curve)) throw new Error(`${curve.line}: ${curve.message}`);
  return curve;
}

const grid = octaveGrid({ from: 20, to: 20_000 }, 12);
const flat = grid.map((frequency): CurvePoint => ({ frequency, level: 0 }));
const rows = (points: readonly CurvePoint[] = flat) =>
  points.map(({ frequency, level }) => `${frequency.toFixed(2)}\t${level.toFixed(1)}`);

/** Points of two decimals at frequencies that rise by at least a per cent, and at most an octave. */
const curves = fc
  .tuple(
    fc.integer({ min: 100, max: 3000 }),
    fc.array(
      fc.tuple(
        fc.double({ min: 1.01, max: 1.9, noNaN: true }),
        fc.integer({ min: -4000, max: 9900 }),
      ),
      {
        minLength: 24,
        maxLength: 120,
      },
    ),
  )
  .map(([start, steps]) => {
    let frequency = start / 100;
    return steps.map(([step, level]): CurvePoint => {
      frequency *= step;
      return { frequency: Math.round(frequency * 100) / 100, level: level / 100 };
    });
  })
  .map((points) => points.filter(({ frequency }) => frequency < 30_000))
  .filter(
    (points) => points.filter(({ frequency }) => frequency >= 20 && frequency <= 2e4).length >= 20,
  );

describe.each(dialects)('$name', (dialect) => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(curves, (points) => {
        const { channels } = read(writeIn(dialect, points));
        expect(channels).toEqual([{ name: 'both', points }]);
      }),
      { numRuns: 25 },
    );
  });

  it('has its lines counted that hold no measurement', () => {
    const { skipped } = read(writeIn(dialect, flat));
    const filled = (lines: readonly string[] = []) => lines.filter((line) => line !== '').length;
    expect(skipped).toMatchObject({
      head: filled(dialect.head),
      foot: filled(dialect.foot),
      incomplete: 0,
      comments: 0,
    });
  });
});

test('columns that are no channels are named', () => {
  expect(
    read(['Freq Spl Phase', ...rows().map((row) => `${row} 0.0`)].join('\n').replaceAll('\t', ' '))
      .skipped.columns,
  ).toEqual(['Phase']);
  expect(
    read(
      rows()
        .map((row) => `${row}\t1`)
        .join('\n'),
    ).skipped.columns,
  ).toEqual(['3']);
});

test('both ears may be in one file', () => {
  const text = ['Frequency,Left,Right', ...grid.map((one) => `${one.toFixed(2)},1.0,-1.0`)].join(
    '\n',
  );
  const { channels } = read(text);
  expect(channels.map(({ name, points }) => [name, points[3]!.level])).toEqual([
    ['left', 1],
    ['right', -1],
  ]);
});

test('rows without a value are left out and counted', () => {
  const { channels, skipped } = read(['* Freq(Hz)\tSPL(dB)', '10.0\t?', ...rows()].join('\n'));
  expect(channels[0]!.points).toHaveLength(flat.length);
  expect(skipped.incomplete).toBe(1);
});

test('comments may be anywhere, in every form', () => {
  const text = rows()
    .flatMap((row, index) => (index % 40 === 20 ? [row, '# a', '// b', '; c', '* d', ''] : [row]))
    .join('\n');
  expect(read(text)).toMatchObject({
    skipped: { comments: 12 },
    channels: [{ points: flat.map(() => ({ level: 0 })) }],
  });
});

describe('a set by CTA-2034', () => {
  it('is read from a table with a column for each curve', () => {
    const head = 'Freq,On Axis,Listening Window,Early Reflections,Sound Power,DI offset';
    const text = [head, ...grid.map((one) => `${one},80,79.5,78,76.25,40`)].join('\n');
    const { channels, skipped } = read(text, 'spin');
    expect(channels.map(({ name, points }) => [name, points[5]!.level])).toEqual([
      ['on-axis', 80],
      ['listening-window', 79.5],
      ['early-reflections', 78],
      ['sound-power', 76.25],
    ]);
    expect(skipped.columns).toEqual(['DI offset']);
  });

  it('is read from pairs of columns, thousands divided by commas', () => {
    const names = ['On Axis', 'Sound Power', 'Sound Power DI'];
    const units = '"Frequency / Hz"\t"Sound Pressure Level / dB (re 20 µPa/V)  [2.83  V @ 1. m]"';
    const hertz = (one: number) => one.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
    const text = [
      '"CEA2034"',
      names.map((name) => `"${name}"\t\t`).join(''),
      names.map(() => units).join('\t'),
      ...grid.map((one) => [80, 75.5, 44.5].map((level) => `${hertz(one)}\t${level}`).join('\t')),
    ].join('\n');
    const { channels, skipped } = read(text, 'spin');
    expect(channels.map(({ name, points }) => [name, points.at(-1)])).toEqual([
      ['on-axis', { frequency: Number(grid.at(-1)!.toFixed(2)), level: 80 }],
      ['sound-power', { frequency: Number(grid.at(-1)!.toFixed(2)), level: 75.5 }],
    ]);
    expect(skipped.columns).toEqual(['Sound Power DI']);
  });
});

const lines = rows();
const withLine = (index: number, line: string) => lines.with(index, line).join('\n');

it.each([
  ['nothing', '', '1: the file has no row of numbers'],
  ['prose', 'bass is strong\nand treble mild', '1: the file has no row of numbers'],
  [
    'numbers in no columns',
    lines.map((line) => line.split('\t')[0]).join('\n'),
    '1: the columns can’t be told apart',
  ],
  [
    'an impulse response',
    `* Impulse Response data saved by REW\n${lines.join('\n')}`,
    '1: this is an impulse response, not a frequency response',
  ],
  [
    'frequencies that fall',
    [...lines.slice(0, 30), lines[5], ...lines.slice(30)].join('\n'),
    '31: frequencies must rise: 26.7 Hz follows 106.79 Hz',
  ],
  [
    'a frequency twice',
    [...lines.slice(0, 30), ...lines.slice(29)].join('\n'),
    '31: frequencies must rise: 106.79 Hz follows 106.79 Hz',
  ],
  ['a frequency of nothing', ['0\t0.0', ...lines].join('\n'), '1: 0 Hz can be no frequency'],
  [
    'few points',
    lines.slice(0, 19).join('\n'),
    '1: there are 19 points between 20 Hz and 20 kHz; a curve has at least 20',
  ],
  [
    'a gap',
    [...lines.slice(0, 30), ...lines.slice(43)].join('\n'),
    '31: nothing was measured between 106.79 and 239.73 Hz, more than an octave',
  ],
  [
    'a level that cannot be',
    withLine(10, '35.64\t651.0'),
    '11: 651 dB cannot be: levels are between -100 and 150 dB',
  ],
  [
    'a damaged row',
    withLine(10, '35.64\t1x'),
    '11: the line is no row of 2 numbers as the others are',
  ],
  [
    'a row cut short',
    `${lines.join('\n')}\n20100`,
    '121: the line is no row of 2 numbers as the others are',
  ],
  [
    'words between rows',
    withLine(10, 'Frequency\tdB'),
    '11: the line is no row of 2 numbers as the others are',
  ],
  [
    'commas for decimals and columns',
    grid.map((one) => `${one.toFixed(2)},${(one % 5).toFixed(2)}`.replaceAll('.', ',')).join('\n'),
    '1: it can’t be told which commas begin decimals and which divide columns',
  ],
  [
    'points that may divide thousands',
    octaveGrid({ from: 20, to: 190 }, 24)
      .map((one) => `${one.toFixed(3)}\t65`)
      .join('\n'),
    '1: it can’t be told whether points and commas divide thousands or begin decimals',
  ],
])('refuses %s with its line', (_name, text, expected) => {
  const fault = readCurve(text, 'frequency-response');
  expect(isFault(fault) && `${fault.line}: ${fault.message}`).toBe(expected);
});

it('refuses a set without a curve on axis, and a file without levels', () => {
  expect(readCurve(lines.join('\n'), 'spin')).toMatchObject({
    message: expect.stringContaining('`On Axis`'),
  });
  const phases = ['Freq\tPhase', ...lines].join('\n');
  expect(readCurve(phases, 'frequency-response')).toMatchObject({
    message: 'no column holds levels',
  });
});

it('neither throws nor lies, whatever the text', () => {
  const pieces = [
    '20',
    '1,035.64',
    '1.035,6',
    '\t',
    ';',
    ',',
    ' ',
    '\n',
    '\r',
    '"',
    '*',
    'Freq',
    'dB',
    '?',
    '-',
    'e9',
    '\0',
    '∆',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom('spin' as const, 'frequency-response' as const),
      (text, kind) => {
        const curve = readCurve(text, kind);
        if (isFault(curve)) return curve.line >= 1 && curve.message !== '';
        return curve.channels.every(({ points }) =>
          points.every((point, at) => at === 0 || point.frequency > points[at - 1]!.frequency),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

it.each([
  ['quotes', '"'],
  ['digits', '1'],
  ['separators', ',;\t '],
  ['thousands', '1,000'],
  ['short rows', '20\t1\n'],
  ['comments', '*'],
])('says what is wrong with many %s', (_name, piece) => {
  const text = piece.repeat(200_000 / piece.length);
  expect(isFault(readCurve(text, 'frequency-response'))).toBe(true);
});
