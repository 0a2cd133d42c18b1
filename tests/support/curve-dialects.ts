import type { CurvePoint } from '../../src/domain/measurements/curves/curve.ts';

/** A way in which a program writes a measurement. */
export interface Dialect {
  name: string;
  head: readonly string[];
  foot?: readonly string[];
  row: (point: CurvePoint) => string;
  end?: string;
}

const fixed = (value: number, decimals: number, comma = false) =>
  comma ? value.toFixed(decimals).replace('.', ',') : value.toFixed(decimals);

/** `1,035.640`, as Klippel writes numbers. */
const grouped = (value: number) => value.toFixed(3).replace(/\B(?=(\d{3})+\.)/g, ',');

/** Made up after the heads of real exports. */
export const dialects: readonly Dialect[] = [
  {
    name: 'AutoEq',
    head: ['frequency,raw'],
    row: ({ frequency, level }) => `${fixed(frequency, 2)},${fixed(level, 2)}`,
  },
  {
    name: 'AutoEq results, columns in another order',
    head: ['error,frequency,raw,smoothed'],
    row: ({ frequency, level }) => `0.25,${fixed(frequency, 2)},${fixed(level, 2)},1.00`,
  },
  {
    name: 'semicolons and decimal commas',
    head: ['frequency; raw'],
    row: ({ frequency, level }) => `${fixed(frequency, 2, true)}; ${fixed(level, 2, true)}`,
    end: '\r\n',
  },
  {
    name: 'REW with tabs and phase',
    head: [
      '* Measurement data measured by REW V5.20.3',
      '* Dated: 1-Jan-2024 10:00:00',
      '* Smoothing: 1/24 octave',
      '* Start Frequency: 20,000 Hz',
      '*',
      '* Freq(Hz)\tSPL(dB)\tPhase(degrees)',
    ],
    row: ({ frequency, level }) => `${fixed(frequency, 6)}\t${fixed(level, 3)}\t-12.5000`,
  },
  {
    name: 'REW with commas',
    head: ['* Note: 2,9 to 24 000,0 Hz', '*', '* Freq(Hz), SPL(dB)'],
    row: ({ frequency, level }) => `${fixed(frequency, 6)}, ${fixed(level, 3)}`,
    end: '\r\n',
  },
  {
    name: 'REW with blanks and decimal commas',
    head: ['* Source: ∆ Example', '* Freq(Hz) SPL(dB)'],
    row: ({ frequency, level }) => `${fixed(frequency, 6, true)} ${fixed(level, 3, true)}`,
  },
  {
    name: 'CrinGraph with a trailer',
    head: ['', 'Frequency\tdB\tUnweighted'],
    foot: ['overall dB\t0.0 dB', 'averaging\tNo Smoothing', '', 'peak\t0.0Hz'],
    row: ({ frequency, level }) => `${fixed(frequency, 2)}\t${fixed(level, 2)} `,
  },
  {
    name: 'padded columns without a head',
    head: [],
    row: ({ frequency, level }) =>
      `${fixed(frequency, 5).padStart(15)}\t${fixed(level, 5).padStart(15)}`,
    end: '\r',
  },
  {
    name: 'VituixCAD',
    head: ['Freq Spl Phase'],
    row: ({ frequency, level }) => `${fixed(frequency, 4)} ${fixed(level, 6)} 0.0`,
  },
  {
    name: 'thousands divided by commas',
    head: ['# exported', 'Frequency / Hz\tLevel / dB'],
    row: ({ frequency, level }) => `${grouped(frequency)}\t${fixed(level, 3)}`,
  },
  {
    name: 'quoted cells with decimal commas',
    head: ['"Frequency","SPL"'],
    row: ({ frequency, level }) => `"${fixed(frequency, 2, true)}","${fixed(level, 2, true)}"`,
  },
];

/** The text of a measurement in a dialect. */
export function writeIn(
  { head, foot = [], row, end = '\n' }: Dialect,
  points: readonly CurvePoint[],
) {
  return [...head, ...points.map(row), ...foot].join(end) + end;
}
