import { expect, it } from 'vitest';
import type { CurveFile, PlacedCurve } from '../../../../src/domain/check/curve-file.ts';
import type { FigureFile } from '../../../../src/domain/check/figure-file.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { adviceLine, today, vocabulary, withAdvice } from '../../../support/review.ts';
import { measurers } from '../../../support/yardstick.ts';

const start = { line: 1, column: 1 };
const figure = (quantity: string, measurer: string) => ({
  ...{ quantity, measurer, condition: {}, source: undefined },
  amount: { value: 0.1, decimals: 1, limit: undefined },
  places: { value: start, source: start },
});
const figures: FigureFile = {
  ...{ file: 'measurements/acme-one/figures.yaml', ref: 'acme-one', text: '', faults: [] },
  figures: [
    ...['rtings', 'soundguys'].map((measurer) => figure('thd', measurer)),
    figure('noise', 'reference-audio-analyzer'),
  ],
};
const curves: CurveFile = {
  ...{ file: 'measurements/acme-one/curves.yaml', ref: 'acme-one', text: '', faults: [] },
  ...{ data: [], digest: '' },
  curves: [{ id: 'acme-one/oratory1990', channels: [], place: start } as unknown as PlacedCurve],
};

const told = (component: string, curveFile = curves, figureFile = figures) =>
  judge([withAdvice(component, 'mdx')], vocabulary, {
    ...{ figures: [figureFile], curves: [curveFile], measurers, today },
  }).filter(({ rule }) => rule === 'measurement-known');

it.each([
  '<Curve name="oratory1990" />',
  '<Curve name="oratory1990" product="acme-one" />',
  '<Measurement quantity="thd" />',
  '<Measurement quantity="thd" measurer="rtings" product="acme-one" />',
  '<Measurement of="THD" value="1" unit="%" />',
])('takes %s', (component) => {
  expect(told(component)).toEqual([]);
});

it.each([
  ['<Curve name="oratory" />', '`acme-one` has no curve `oratory`', 'There is: `oratory1990`.'],
  [
    '<Curve name="oratory1991" />',
    '`acme-one` has no curve `oratory1991`',
    'Did you mean `oratory1990`?',
  ],
  [
    '<Measurement quantity="snr" />',
    '`acme-one` has no figure of `snr`',
    'There is: `thd`, `noise`.',
  ],
  [
    '<Measurement quantity="noice" />',
    '`acme-one` has no figure of `noice`',
    'Did you mean `noise`?',
  ],
  [
    '<Measurement quantity="thd" measurer="maker" />',
    '`acme-one` has no figure of `thd` by `maker`',
    'There is: `rtings`, `soundguys`.',
  ],
  [
    '<Curve name="oratory1990" product="acme-two" />',
    '`acme-two` has no curve `oratory1990`',
    'Correct it, or add what was measured below `src/content/measurements/`.',
  ],
  [
    '<Measurement quantity="thd" product="acme-two" />',
    '`acme-two` has no figure of `thd`',
    'Correct it, or add what was measured below `src/content/measurements/`.',
  ],
])('refuses %s', (component, message, remedy) => {
  const place = { severity: 'error', line: adviceLine, column: 1, text: component };
  expect(told(component)).toMatchObject([{ ...place, message, remedy }]);
});

it('says nothing of a list that can’t be read, which is told where it is', () => {
  const fault = { ...start, message: 'is no list' };
  expect(told('<Curve name="other" />', { ...curves, curves: [], faults: [fault] })).toEqual([]);
  const unread = { ...figures, figures: [], faults: [fault] };
  expect(told('<Measurement quantity="thd" />', curves, unread)).toEqual([]);
});
