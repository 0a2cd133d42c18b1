import { foot as model } from '../en/foot.ts';
import type { Words } from '../words.ts';
import { format } from './format.ts';

const { number } = format;

export const foot: Words['foot'] = {
  ...model,
  asGoodForLess: '더 싸면서 같은 수준의 제품',
  named: '이 리뷰가 드는 더 싼 동급',
  asValid: '더 싸고 과학적 유효성이 같거나 높은 제품',
  noPrice: '알려진 값이 없어 비교할 수 없습니다.',
  noCategory: '종류를 알 수 없어 비교할 수 없습니다.',
  difference: (validity, share) => `과학적 유효성 +${validity}, 가격은 ${Math.round(share * 100)}%`,
  discontinued: '단종',
  among: (category) => `${category} 가운데`,
  place: (rank) => `${number(rank)}위`,
  of: (of) => `/ ${number(of)}개`,
  neighbours: '값이 비슷한 제품',
};
