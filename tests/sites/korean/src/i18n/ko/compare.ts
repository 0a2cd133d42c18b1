import type { ProductDifference } from '../../domain/compare/difference.ts';
import { formatDifference, formatScore } from '../../domain/review/rating.ts';
import { compare as model } from '../en/compare.ts';
import type { Words } from '../words.ts';
import { format } from './format.ts';
import { shared } from './shared.ts';

export const compare: Words['compare'] = {
  ...model,
  noNames: '제품 이름을 불러오지 못했습니다. 다시 시도해 주세요.',
  noSuchProduct: (text) => `“${text}”에 맞는 제품이 없거나 여럿입니다. 목록에서 골라 주세요.`,
  alreadyThere: (name) => `${name}은(는) 이미 들어 있습니다.`,
  title: (names) => `${names} 비교`,
  unknown: (refs) => `${refs}의 리뷰가 없어 뺐습니다.`,
  failed: (refs) => `${refs}을(를) 불러오지 못했습니다. 연결을 확인하고 다시 불러와 주세요.`,
  tooMany: (refs, most) => `${most}개까지 비교할 수 있어 ${refs}을(를) 뺐습니다.`,
  glyphs: (names) => `${names}의 도형을 겹친 것입니다. 점수는 표에 있습니다.`,
  best: '최고',
  lowest: '최저가',
  newest: '최신',
  equal: '같음',
  noPrice: shared.noPrice,
  nothingCheaper: shared.nothingCheaper,
  times: shared.times,
  published: shared.published,
  notWeights: '주소의 가중치를 쓸 수 없습니다. 0부터 3까지 0.5 단위의 수 다섯 개를 써 주세요.',
  noProof: '기재 없음',
  noTags: '없음',
  leader: (name, overall) => `종합 점수가 가장 높은 것은 ${name}(${overall})입니다.`,
  leaderShared: (name, overall) =>
    `가장 높은 종합 점수 ${overall}은 여럿입니다. ${name}을(를) 기준으로 비교합니다.`,
  difference: (difference) => `${scoreWords(difference)}${priceWords(difference)}`,
};

function scoreWords({ overall, lower, higher }: ProductDifference): string {
  const losses = format.list(lower.map(partWords));
  const gain = higher ? ` ${partWords(higher)}에서는 앞섭니다.` : '';
  if (overall < 0) return `종합 점수가 ${formatScore(-overall / 10)} 낮고 ${losses}에서 뒤집니다.${gain}`;
  if (!losses && !higher) return '모든 점수가 같습니다.';
  return `종합 점수는 같습니다.${losses ? ` ${losses}에서 뒤집니다.` : ''}${gain}`;
}

function partWords({ part, difference }: ProductDifference['lower'][number]): string {
  return format.partName(part) + format.bracketed(formatDifference(difference));
}

function priceWords({ price }: ProductDifference): string {
  if (!price) return '';
  if (price.amount === 0) return ' 가격은 같습니다.';
  const amount = format.price({ ...price, amount: Math.abs(price.amount) });
  return ` 가격은 ${amount} ${price.amount > 0 ? '비쌉니다' : '쌉니다'}.`;
}
