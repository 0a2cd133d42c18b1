import type { Words } from '../words.ts';

export const plot: Words['plot'] = {
  zones: { 'less-sure': '参考', 'not-valid': '保証外' },
  matched: {
    mean: 'レベルは300\u00a0Hz〜3\u00a0kHzの平均で合わせ',
    '1 kHz': 'レベルは1\u00a0kHzで合わせ',
  },
  drawn: (matched, smoothing) =>
    smoothing
      ? `${matched}、1/${smoothing}オクターブで平滑化しています。`
      : `${matched}、平滑化はしていません。`,
  ratio: (decibels) => `1ディケードあたり${decibels}\u00a0dB。`,
  reading: (frequency, levels) => `${frequency}：${levels}`,
  levelOf: (name, decibels) => `${name} ${decibels}\u00a0dB`,
  betweenLevels: '、',
};
