import { expect, it } from 'vitest';
import { proposeFigures } from '../../../../../src/commands/check/reports/figures.ts';
import { factsOf } from '../../../../../src/domain/check/facts.ts';
import type { FigureFile } from '../../../../../src/domain/check/figure-file.ts';
import { buildLibrary } from '../../../../../src/domain/check/library.ts';
import { figuresSchema } from '../../../../../src/domain/measurements/figure.ts';
import { readFigures } from '../../../../../src/reading/figures.ts';
import {
  bodyWith,
  document,
  japaneseBody,
  source,
  vocabulary,
} from '../../../../support/review.ts';
import { measurers, yardstick } from '../../../../support/yardstick.ts';

const says = 'It measures well [1].';
const english = `RTINGS reads 0.06% THD [1], and the maker states an SNR of 125 dB.`;
const japanese = 'THDは0.06%[1]、遮音は28dBです。';

function proposed(figures: FigureFile[] = []) {
  const text = bodyWith(says, english).replace('https://example.com/one', 'https://rtings.com/one');
  const all = [
    document(source({}, text)),
    document(source({ lang: 'ja' }, japaneseBody.replace(says, japanese)), 'ja/acme/acme-one.md'),
  ].map((one) => factsOf(one, vocabulary, yardstick));
  return proposeFigures(buildLibrary(all, { yardstick, figures }), measurers).map(
    ({ ref, quantity, value, source, measurer }) => [ref, quantity, value, source, measurer],
  );
}

it('proposes each figure that texts state once, with its source and who measured it', () => {
  expect(proposed()).toEqual([
    ['acme-one', 'thd', '0.06 %', 1, 'rtings'],
    ['acme-one', 'snr', '125 dB', undefined, 'unknown'],
    ['acme-one', 'isolation', '28 dB', undefined, 'unknown'],
  ]);
});

it('proposes nothing that is data already', () => {
  const text = '- quantity: thd\n  value: 0.06 %\n  source: 1\n  measurer: rtings\n';
  const location = { file: 'measurements/acme-one/figures.yaml', ref: 'acme-one' };
  const schema = figuresSchema({ yardstick, measurers });
  const held = readFigures(location, new TextEncoder().encode(text), schema);
  expect(proposed([held]).map(([, quantity]) => quantity)).toEqual(['snr', 'isolation']);
});
