import type { Words } from '../words.ts';

export const overlay: Words['overlay'] = {
  drawing: (names) => `${names}의 주파수 응답`,
  curveOf: (product, measurer) => `${product} (${measurer})`,
  remove: (name) => `${name} 빼기`,
  unknown: (names) => `${names}(이)라는 곡선은 없습니다.`,
  tooMany: (names, most) => `곡선은 ${most}개까지 겹칠 수 있습니다. 뺀 것: ${names}.`,
};
