import type { Words } from '../words.ts';

export const measurements: Words['measurements'] = {
  better: { lower: '낮을수록 좋음', higher: '높을수록 좋음' },
  noProblemLevel: (ordinary) => `${ordinary} (문제 수준은 알려지지 않음)`,
};
