import type { Words } from '../words.ts';

export const measurements: Words['measurements'] = {
  better: { lower: '低いほど良い', higher: '高いほど良い' },
  noProblemLevel: (ordinary) => `${ordinary}（問題レベルは不明）`,
  figures: '測定値',
  noFigures: 'この製品の測定値は登録されていません。',
  furtherRight: '右に行くほど良い',
  offScale: '（目盛りの外）',
  noLevel: '物差しに水準なし',
  noProblemKnown: '問題レベルが不明のため位置なし',
  trust: {
    laboratory: '独立した測定機関',
    other: 'そのほかの測定',
    maker: 'メーカー公表値',
    estimate: '推定値',
    unknown: '出典なし',
  },
  noCondition: '条件の記載なし',
  weighted: (curve) => `${curve}特性`,
  judgedBy: (kind) => `${kind}の水準とその理由`,
  notJudged: 'この種類の製品には、判断の基準となる水準がありません。',
};
