import type { Words } from '../words.ts';

export const plot: Words['plot'] = {
  zones: { 'less-sure': '참고', 'not-valid': '보증 밖' },
  matched: {
    mean: '레벨은 300\u00a0Hz~3\u00a0kHz의 평균으로 맞추었고',
    '1 kHz': '레벨은 1\u00a0kHz에서 맞추었고',
  },
  drawn: (matched, smoothing) =>
    smoothing
      ? `${matched} 1/${smoothing} 옥타브로 평활화했습니다.`
      : `${matched} 평활화하지 않았습니다.`,
  ratio: (decibels) => `10배 주파수당 ${decibels} dB.`,
  reading: (frequency, levels) => `${frequency}: ${levels}`,
  levelOf: (name, decibels) => `${name} ${decibels} dB`,
  betweenLevels: ', ',
};
