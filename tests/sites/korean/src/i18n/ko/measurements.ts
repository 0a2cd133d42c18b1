import type { Words } from '../words.ts';

export const measurements: Words['measurements'] = {
  better: { lower: '낮을수록 좋음', higher: '높을수록 좋음' },
  noProblemLevel: (ordinary) => `${ordinary} (문제 수준은 알려지지 않음)`,
  figures: '측정값',
  noFigures: '이 제품의 측정값은 기록되어 있지 않습니다.',
  furtherRight: '오른쪽일수록 좋음',
  offScale: ' (눈금 밖)',
  noLevel: '잣대에 수준 없음',
  noProblemKnown: '문제 수준을 몰라 자리 없음',
  trust: {
    laboratory: '독립된 측정 기관',
    other: '다른 이의 측정',
    maker: '제조사 발표값',
    estimate: '추정값',
    unknown: '출처 없음',
  },
  noCondition: '조건이 적혀 있지 않음',
  weighted: (curve) => `${curve} 특성`,
  judgedBy: (kind) => `${kind}의 수준과 그 까닭`,
  notJudged: '이 종류에는 판단할 수준이 없습니다.',
};
