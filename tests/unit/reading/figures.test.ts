import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresSchema } from '../../../src/domain/measurements/figure.ts';
import { readFigures } from '../../../src/reading/figures.ts';
import { measurers, yardstick } from '../../support/yardstick.ts';

const location = { file: 'measurements/acme-one/figures.yaml', ref: 'acme-one' };
const schema = figuresSchema({ yardstick, measurers });
const read = (text: string) => readFigures(location, new TextEncoder().encode(text), schema);

describe('the figures of a product', () => {
  it('are read with their places', () => {
    const text = `- quantity: thd
  value: < 0.1 %
  condition: { level: 94 dB SPL, band: 20 Hz–20 kHz, weighting: A, note: { en: cold, ja: 冷機時 } }
  source: 2
  measurer: rtings
`;
    expect(read(text)).toMatchObject({
      faults: [],
      figures: [
        {
          quantity: 'thd',
          amount: { value: 0.1, decimals: 1, limit: '<' },
          condition: { level: '94 dB SPL', note: { ja: '冷機時' } },
          source: 2,
          measurer: 'rtings',
          places: { value: { line: 2, column: 10 }, source: { line: 4, column: 11 } },
        },
      ],
    });
  });

  it('may be none yet', () => {
    expect(read('# none yet\n')).toMatchObject({ figures: [], faults: [] });
  });
});

const figure = (...lines: string[]) =>
  ['- quantity: thd', '  value: 0.05 %', '  source: 1', '  measurer: rtings', ...lines].join('\n');

it.each([
  ['no list', 'thd: 0.05 %', '1:1 the file must be a list: each figure begins with `- quantity:`'],
  ['an unknown key', figure('  unit: dB'), '5:3 there is no key `unit`'],
  [
    'a missing quantity',
    '- value: 0.05 %\n  source: 1\n  measurer: rtings',
    '1:3 `quantity`: is missing',
  ],
  [
    'an unknown measurer',
    figure().replace('rtings', 'rtngs'),
    '4:13 `measurer`: there is no measurer `rtngs`; did you mean `rtings`?',
  ],
  [
    'a source that is neither number nor address',
    figure().replace('source: 1', 'source: RTINGS'),
    '3:11 `source`: must be the number of an entry of the references, or an address',
  ],
  [
    'a source that runs code',
    figure().replace('source: 1', 'source: "javascript:alert(1)"'),
    '3:11 `source`: must be the number of an entry of the references, or an address',
  ],
  [
    'an estimate with a source',
    figure().replace('rtings', 'estimate'),
    '3:11 `source`: must be left out, or `measurer` is not `estimate`',
  ],
  [
    'a load in another unit',
    figure('  condition: { load: 32 ohm }'),
    '5:22 `condition.load`: must be like `32 Ω`',
  ],
  [
    'an alias of nothing',
    '- *a',
    '1:1 Unresolved alias (the anchor must be set before the alias): a',
  ],
])('tells of %s with its place', (_name, text, expected) => {
  const [fault] = read(text).faults;
  expect(`${fault?.line}:${fault?.column} ${fault?.message}`).toBe(expected);
});

it('refuses bytes that are no text, and files of a megabyte', () => {
  const bytes = (all: Uint8Array) => readFigures(location, all, schema).faults;
  expect(bytes(Uint8Array.of(0xff, 0xfe))).toHaveLength(1);
  expect(bytes(new Uint8Array(1_000_001))).toHaveLength(1);
});

it('never throws, whatever the text', () => {
  const piece = fc.constantFrom(
    ...['- ', '&a ', '*a', 'quantity: thd', '\n', '  ', 'value: ', '1 %', '[', ']', '{', '}', '"'],
    ...[
      '- quantity: snr\n  value: 3',
      'measurer: maker',
      '\t',
      '...',
      '---',
      '!!binary',
      '<<: ',
      '|',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const { figures, faults } = read(pieces.join(''));
      expect(figures.length === 0 || faults.length === 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
