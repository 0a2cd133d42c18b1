import type { Words } from '../words.ts';

export const overlay: Words['overlay'] = {
  drawing: (names) => `${names}の周波数特性`,
  curveOf: (product, measurer) => `${product}（${measurer}）`,
  remove: (name) => `${name}を外す`,
  unknown: (names) => `${names}という周波数特性はありません。`,
  tooMany: (names, most) => `重ねられるのは${most}本までです。除いたもの：${names}。`,
};
