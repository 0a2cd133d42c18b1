import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { curvesSchema } from '../../../src/domain/measurements/curves/curves-file.ts';
import { octaveGrid } from '../../../src/domain/measurements/curves/grid.ts';
import { readCurves } from '../../../src/reading/curves.ts';
import { curveTerms } from '../../support/curve-terms.ts';

const folder = 'measurements/acme-one';
const schema = curvesSchema(curveTerms);
const points = (level: number) =>
  octaveGrid({ from: 20, to: 20_000 }, 3)
    .map((one) => `${one.toFixed(1)}\t${level}`)
    .join('\n');

/** Reads the curves of a folder with these files. */
function read(files: Record<string, string | Uint8Array>) {
  const bytes = (name: string) => {
    const content = files[name] ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const data = Object.keys(files).filter((name) => name !== 'curves.yaml');
  return readCurves(
    {
      file: `${folder}/curves.yaml`,
      ref: 'acme-one',
      data: data.map((name) => `${folder}/${name}`),
    },
    (file) => bytes(file.slice(folder.length + 1)),
    schema,
  );
}

const entry = (...lines: string[]) =>
  [
    '- id: lab',
    '  rig: gras-43ac',
    '  measurer: rtings',
    '  licence: CC0-1.0',
    '  source: https://example.com/',
    ...lines,
  ]
    .map((line) => `${line}\n`)
    .join('');
const whole = entry('  file: one.csv');

describe('the curves of a product', () => {
  it('are read with what is said of them, and have the target of their rig', () => {
    const list = entry(
      '  file: one.csv',
      '  date: 2024-05-31',
      '  specimen: { tips: foam, noise_cancelling: "on" }',
      '  smoothing: 1/24',
      '  provenance: traced',
      '  note: { en: loose, ja: 密着せず }',
    );
    const { curves, faults, data } = read({ 'curves.yaml': list, 'one.csv': points(3) });
    expect([faults, data]).toMatchObject([
      [],
      [{ file: `${folder}/one.csv`, faults: [], skipped: { head: 0 } }],
    ]);
    expect(curves).toMatchObject([
      {
        id: 'acme-one/lab',
        ref: 'acme-one',
        kind: 'frequency-response',
        rig: 'gras-43ac',
        target: 'harman-in-ear-2019',
        specimen: { tips: 'foam', noise_cancelling: 'on' },
        provenance: 'traced',
        place: { line: 1, column: 7 },
        channels: [
          {
            name: 'both',
            points: octaveGrid({ from: 20, to: 20_000 }, 3).map(() => ({ level: 3 })),
          },
        ],
      },
    ]);
  });

  it('may have a file for each ear', () => {
    const list = entry('  files: { left: one L.txt, right: one R.txt }');
    const { curves } = read({
      'curves.yaml': list,
      'one L.txt': points(1),
      'one R.txt': points(2),
    });
    expect(curves[0]!.channels.map(({ name, points }) => [name, points[0]!.level])).toEqual([
      ['left', 1],
      ['right', 2],
    ]);
  });

  it('have no target where none was made for their rig', () => {
    const list = whole.replace('gras-43ac', 'klippel-nfs');
    expect(read({ 'curves.yaml': list, 'one.csv': points(1) }).curves[0]!.target).toBeUndefined();
  });

  it('may be none yet', () => {
    expect(read({ 'curves.yaml': '# none\n' })).toMatchObject({ curves: [], faults: [], data: [] });
  });

  it('have another digest when anything of them changes', () => {
    const digests = [
      read({ 'curves.yaml': whole, 'one.csv': points(1) }),
      read({ 'curves.yaml': whole, 'one.csv': points(2) }),
      read({ 'curves.yaml': `${whole}# more\n`, 'one.csv': points(1) }),
    ].map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(3);
  });
});

it.each([
  ['no list', 'one: 1\n', '1:1 the file must be a list: each curve begins with `- id:`'],
  ['no licence', whole.replace(/.*licence.*\n/, ''), '1:3 `licence`: is missing'],
  ['no file', entry(), '1:3 `file`: give either `file`, or `files` with a file for each channel'],
  [
    'a file elsewhere',
    entry('  file: ../one.csv'),
    '6:9 `file`: must be the name of a file in this folder',
  ],
  [
    'a file that is not there',
    entry('  file: two.csv'),
    '6:9 there is no file `two.csv` beside the list',
  ],
  [
    'an unknown rig',
    whole.replace('gras-43ac', 'gras-43ca'),
    '2:8 `rig`: there is no rig `gras-43ca`; did you mean `gras-43ac`?',
  ],
  [
    'a target for other rigs',
    entry('  file: one.csv', '  target: harman-over-ear-2018'),
    '7:11 `target`: `harman-over-ear-2018` was not made for the rig `gras-43ac`',
  ],
  [
    'one ear',
    entry('  files: { right: one.csv }'),
    '6:10 `files`: the channels of `frequency-response` are left, right',
  ],
  [
    'an address that runs code',
    whole.replace('https://example.com/', '"javascript:alert(1)"'),
    '5:11 `source`: must be an address',
  ],
  ['an id twice', whole + whole, '7:7 `id`: another curve has the id `lab`'],
  ['an unknown key', entry('  file: one.csv', '  pads: new'), '7:3 there is no key `pads`'],
])('tells of %s with its place', (_name, list, expected) => {
  const [fault] = read({ 'curves.yaml': list, 'one.csv': points(1) }).faults;
  expect(`${fault?.line}:${fault?.column} ${fault?.message}`).toBe(expected);
});

it('tells of files that can’t be read, and of those that no curve names', () => {
  const { curves, data } = read({ 'curves.yaml': whole, 'one.csv': 'none', 'two.csv': points(1) });
  expect(curves).toEqual([]);
  expect(data).toMatchObject([
    { file: `${folder}/one.csv`, faults: [{ line: 1, message: 'the file has no row of numbers' }] },
    {
      file: `${folder}/two.csv`,
      faults: [{ message: 'no curve of `curves.yaml` names this file' }],
    },
  ]);
  expect(read({ 'one.csv': points(1) }).data).toMatchObject([{ faults: [{ line: 1 }] }]);
});

test('points may be in any encoding', () => {
  const text = `* µ ∆ é\n${points(5)}`;
  const wide = Buffer.from(text, 'utf16le');
  const encodings: Uint8Array[] = [
    Buffer.from(text),
    Buffer.from(`\uFEFF${text}`),
    Buffer.from(text.replace('∆', ''), 'latin1'),
    Buffer.concat([Buffer.of(0xff, 0xfe), wide]),
    Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(wide).swap16()]),
    wide,
    Buffer.from(wide).swap16(),
  ];
  for (const bytes of encodings) {
    const { curves } = read({ 'curves.yaml': whole, 'one.csv': bytes });
    expect(curves[0]?.channels[0]?.points).toHaveLength(30);
  }
});

it('refuses files of more than two megabytes', () => {
  const { data } = read({ 'curves.yaml': whole, 'one.csv': new Uint8Array(2_000_001) });
  expect(data[0]!.faults).toHaveLength(1);
});

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, isList) => {
      const files = isList
        ? { 'curves.yaml': bytes, 'one.csv': points(1) }
        : { 'curves.yaml': whole, 'one.csv': bytes };
      const { curves, faults, data } = read(files);
      return curves.length === 0 || (faults.length === 0 && data.length > 0);
    }),
    { numRuns: 500 },
  );
});
