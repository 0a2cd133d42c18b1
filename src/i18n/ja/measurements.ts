import type { Words } from '../words.ts';

export const measurements: Words['measurements'] = {
  better: { lower: '低いほど良い', higher: '高いほど良い' },
  noProblemLevel: (ordinary) => `${ordinary}（問題レベルは不明）`,
};
