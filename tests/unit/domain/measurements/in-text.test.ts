import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradicts } from '../../../../src/domain/measurements/claims.ts';
import { buildFigureFinder } from '../../../../src/domain/measurements/in-text.ts';
import type { Language } from '../../../../src/domain/languages/index.ts';
import type { RuledKind } from '../../../../src/domain/measurements/yardstick.ts';
import { rowOf, yardstick } from '../../../support/yardstick.ts';

const finders = {
  en: buildFigureFinder(yardstick, 'en'),
  ja: buildFigureFinder(yardstick, 'ja'),
};

/** What a sentence states, each figure in short. */
const stated = (sentence: string, language: Language) =>
  finders[language](sentence).map(
    ({ quantity, amount }) => `${quantity} ${amount.limit ?? ''}${amount.value}`,
  );

describe('a sentence states', () => {
  it.each([
    ['THD+N of 0.0006% and an SNR of 125 dB or more.', 'en', ['thd-n 0.0006', 'snr ≥125']],
    ['It read 0.06% harmonic distortion at 94 dB SPL.', 'en', ['thd 0.06']],
    ['Total harmonic distortion stays below 0.1 %.', 'en', ['thd <0.1']],
    ['THD of 0.0013-0.021% across the band.', 'en', ['thd 0.021']],
    ['The S/N ratio is 110-120dB.', 'en', ['snr 110']],
    ['Crosstalk below -115 dB.', 'en', ['crosstalk >115']],
    ['THD+N measured at −100 dB.', 'en', ['thd-n 0.001']],
    ['Response: 20 Hz-20 kHz ±0.5dB, −3 dB at 100 kHz.', 'en', ['frequency-response 0.5']],
    ['Self-noise is 16 dB(A), maximum SPL 130 dB.', 'en', ['self-noise 16', 'maximum-spl 130']],
    ['Sensitivity of 105 dB/mW with 1,511 USD.', 'en', []],
    ['Isolation improved by 2.59 dB over the older model.', 'en', []],
    ['Distortion is low, at 94 dB SPL.', 'en', []],
    ['全高調波歪率は０．０６％以下です。', 'ja', ['thd ≤0.06']],
    ['0.06%のTHDと105dB以上のS/N比。', 'ja', ['thd 0.06', 'snr ≥105']],
    ['周波数特性は20Hz〜20kHzで±1.5dBです。', 'ja', ['frequency-response 1.5']],
    ['THDは-80dB、自己雑音は10dB(A)未満。', 'ja', ['thd 0.01', 'self-noise <10']],
  ] as const)('%s', (sentence, language, figures) => {
    expect(stated(sentence, language)).toEqual(figures);
  });
});

/** The levels that a sentence gets wrong, by the rows of a kind. */
const wrong = (sentence: string, language: Language, kind: RuledKind) =>
  finders[language](sentence).flatMap((figure) => {
    const level = contradicts(figure, rowOf(kind, figure.quantity));
    return level ? [`${figure.amount.value} is ${level}`] : [];
  });

describe('the yardstick contradicts', () => {
  it.each([
    ['THD of 0.3% is transparent.', 'en', 'headphones', ['0.3 is ordinary']],
    ['THD of 0.06% reaches the excellent level (0.05%).', 'en', 'headphones', ['0.06 is ordinary']],
    ['An SNR of 70 dB is transparent.', 'en', 'electronics', ['70 is problem']],
    ['THD of 0.2% stays below the problem level.', 'en', 'electronics', ['0.2 is problem']],
    ['THD of 0.02% is far beyond the problem level.', 'en', 'electronics', ['0.02 is ordinary']],
    ['An SNR of 70 dB is above the problem level.', 'en', 'electronics', ['70 is problem']],
    ['THDは0.3%で、透明レベルを達成しています。', 'ja', 'electronics', ['0.3 is problem']],
    ['THDは0.02%で、問題レベルを超えています。', 'ja', 'electronics', ['0.02 is ordinary']],
  ] as const)('%s', (sentence, language, kind, levels) => {
    expect(wrong(sentence, language, kind)).toEqual(levels);
  });
});

describe('the yardstick has nothing against', () => {
  it.each([
    ['THD of 0.005% is transparent.', 'en', 'electronics'],
    ['An SNR of 115 dB clears the 105 dB transparent level.', 'en', 'electronics'],
    ['THD of 0.03% is not transparent.', 'en', 'electronics'],
    ['THD of 0.06% approaches the excellent level.', 'en', 'headphones'],
    ['THD of 0.3% lies between the problem level and the excellent level.', 'en', 'headphones'],
    ['An SNR of 90 dB stays below the transparent level.', 'en', 'electronics'],
    ['THD of 0.1% is at the problem level.', 'en', 'electronics'],
    ['THD of 0.1% is below the problem level.', 'en', 'headphones'],
    ['The problem level is 0.5%.', 'en', 'headphones'],
    ['THD of 0.1% is a fifth of the 0.5% problem level.', 'en', 'headphones'],
    ['THDは0.03%で、透明レベルには達していません。', 'ja', 'electronics'],
    ['SNR 115dBは透明レベル（105dB以上）をクリアします。', 'ja', 'electronics'],
    ['THD 0.3%は問題レベルと優秀レベルの中間です。', 'ja', 'headphones'],
  ] as const)('%s', (sentence, language, kind) => {
    expect(wrong(sentence, language, kind)).toEqual([]);
  });
});

it('reads any sentence without a crash, and finds figures inside of it', () => {
  const piece = fc.constantFrom(
    ...[
      'THD',
      ' of ',
      '0.05',
      '%',
      ' dB',
      '±',
      '-',
      '1,000',
      '以下',
      'の',
      'transparent level',
      '(',
    ],
    ...['問題レベル', 'S/N', '20 Hz–20 kHz', ')', '。', '/', 'not ', '９', '\u2212', 'exceeds '],
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('en', 'ja'),
      (all, language) => {
        const sentence = all.join('');
        for (const { index, length, amount } of finders[language](sentence)) {
          expect(index + length).toBeLessThanOrEqual(sentence.length);
          expect(amount.value).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
