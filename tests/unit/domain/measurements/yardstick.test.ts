import { expect, it } from 'vitest';
import { yardstickSchema } from '../../../../src/domain/measurements/yardstick.ts';
import { languages } from '../../../../src/domain/languages/index.ts';
import { allRows, rowOf } from '../../../support/yardstick.ts';

const both = { en: 'Name', ja: '名前' };
const level = { name: both, words: {} };
const thd = {
  name: both,
  unit: '%',
  better: 'lower',
  possible: [0, 100],
  plausible: [0.01, 10],
  words: { en: ['THD'] },
};
const row = { problem: 0.5, excellent: 0.05, why: both };

function complaints(quantity: object): string[] {
  const file = {
    kinds: { headphones: both, speakers: both, electronics: both, microphones: both },
    units: { '%': { scale: 'logarithmic', spellings: ['%'] } },
    levels: { problem: level, ordinary: level, transparent: level, excellent: level },
    claims: { exceeds: {}, above: {}, below: {}, open: {} },
    bounds: { '<': {}, '≤': {}, '>': {}, '≥': {} },
    differences: {},
    quantities: { thd: { ...thd, ...quantity } },
  };
  const { error } = yardstickSchema.safeParse(file);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

it('accepts a quantity with a row, and one without', () => {
  expect(complaints({ rows: { headphones: row } })).toEqual([]);
  expect(complaints({ rows: {} })).toEqual([]);
});

it.each([
  ['an unknown unit', { rows: {}, unit: 'dB' }, 'quantities.thd.unit: there is no unit `dB`'],
  [
    'both better levels',
    { rows: { headphones: { ...row, transparent: 0.01 } } },
    'quantities.thd.rows.headphones: a row has either',
  ],
  [
    'no better level',
    { rows: { headphones: { problem: 0.5, why: both } } },
    'quantities.thd.rows.headphones: a row has either',
  ],
  [
    'levels the wrong way round',
    { rows: { headphones: { ...row, excellent: 5 } } },
    'quantities.thd.rows.headphones: where lower is better',
  ],
  ['an unknown kind', { rows: { cables: row } }, 'quantities.thd.rows'],
  ['a reversed range', { rows: {}, possible: [100, 0] }, 'quantities.thd.possible: '],
])('refuses %s', (_name, quantity, complaint) => {
  expect(complaints(quantity)[0]).toContain(complaint);
});

it('gives every row an id of its own', () => {
  expect(new Set(allRows.map(({ id }) => id)).size).toBe(allRows.length);
  expect(rowOf('headphones', 'thd').id).toBe('headphones-thd');
});

it('says of every row why its levels lie there, in every language and in sentences', () => {
  for (const { id, why } of allRows) {
    for (const language of languages) {
      expect(why[language], id).toMatch(/[.。]$/);
      expect(why[language], id).not.toMatch(/[\p{scx=Hira}、。] \p{scx=Hira}/u);
    }
  }
});

it('lets every level of a row be a figure', () => {
  for (const { id, problem, best, quantity } of allRows) {
    const [least, most] = quantity.plausible;
    for (const value of [problem ?? best, best]) {
      expect(value >= least && value <= most, id).toBe(true);
    }
  }
});
