import { expect, it } from 'vitest';
import { foldPhrase } from '../../../../src/domain/categories/fold.ts';

it.each([
  ['In-Ear Monitors', 'in ear monitor'],
  ['ＩＥＭ', 'iem'],
  ['Headphone Amps', 'headphone amplifier'],
  ['Preamps', 'preamplifier'],
  ['Op-amp', 'opamp'],
  ['DAC & Headphone Amp', 'dac/headphone amplifier'],
  ['DAC, preamp, and amplifier', 'dac/preamplifier/amplifier'],
  ['True Wireless', 'true wireless'],
  ['Chassis', 'chassi'],
  ['ヘッドフォン・アンプ', 'ヘッドホン/アンプ'],
  ['デジタルオーディオプレイヤー', 'デジタルオディオプレヤ'],
])('folds %s', (text, folded) => {
  expect(foldPhrase(text)).toBe(folded);
});
