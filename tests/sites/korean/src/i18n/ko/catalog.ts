import { catalog as model } from '../en/catalog.ts';
import type { Words } from '../words.ts';
import { format } from './format.ts';
import { evidence } from './evidence.ts';
import { kinds } from './kinds.ts';
import { shared } from './shared.ts';

const { number } = format;

export const catalog: Words['catalog'] = {
  ...model,
  results: (kind, found) => kinds[kind].count(found),
  show: (results) => `${results} 보기`,
  none: '조건에 맞는 리뷰가 없습니다. 위의 조건을 몇 개 빼 보세요.',
  failed: '필터를 불러오지 못했습니다. 다시 조작하면 다시 불러옵니다. 아래 목록은 그대로 볼 수 있습니다.',
  filters: (chosen) => (chosen > 0 ? `필터, ${chosen}개 선택됨` : '필터'),
  chosen: '선택한 조건',
  remove: (choice) => `“${choice}” 빼기`,
  clear: '모두 지우기',
  showAll: (all) => `${number(all)}개 모두 보기`,
  showFewer: '적게 보기',
  any: '제한 없음',
  range: (least, most) => `${least}~${most}`,
  atLeast: (least) => `${least} 이상`,
  atMost: (most) => `${most} 이하`,
  name: '이름에 포함된 글자',
  named: (text) => `이름에 “${text}” 포함`,
  without: (tag) => `${tag} 제외`,
  anyOfThese: '고른 것 가운데 하나라도',
  allOfThese: '고른 것 모두',
  takeAll: '모두 고르기',
  takeNone: '모두 빼기',
  cited: (least) => `출처 ${number(least)}개 이상`,
  independent: (least) => `독립 출처 ${number(least)}개 이상`,
  citedOf: ({ sources, independent }) =>
    sources === 0 ? '없음' : `${number(sources)}개 중 ${number(independent)}개`,
  everyTag: '고른 태그를 모두 포함',
  measured: '독립 측정이 있는 것',
  unpriced: '가격 정보가 없는 것도 포함',
  since: (date) => `${date}부터`,
  until: (date) => `${date}까지`,
  weights: (weights) => `나의 가중치: ${weights}`,
  times: shared.times,
  published: shared.published,
  overall: (score, most) => `종합 점수 ${most}점 만점에 ${score}점`,
  ownOverall: (score, most) => `나의 종합 점수 ${most}점 만점에 ${score}점`,
  ascending: '오름차순',
  descending: '내림차순',
  reverse: (direction) => `순서 뒤집기, 지금은 ${direction}`,
  noPrice: shared.noPrice,
  evidence,
  map: {
    ...model.map,
    title: '가격과 점수',
    frontier: '더 싸면서 같거나 나은 것이 없는 제품',
    captionOfTag: (products) =>
      `제품 ${number(products)}개의 가격과 종합 점수. 선은 단종되지 않은 것 가운데 더 싸면서 같거나 나은 것이 없는 제품을 잇습니다.`,
    caption: (products, of) =>
      `찾은 ${number(of)}개 가운데 가격을 아는 제품 ${number(products)}개. 선은 단종되지 않은 것 가운데 같은 값 이하에서 같거나 나은 것이 없는 제품을 잇습니다.`,
    captionOfSeveral: (products, of) =>
      `찾은 ${number(of)}개 가운데 가격을 아는 제품 ${number(products)}개. 종류가 다른 제품은 서로 대신할 수 없습니다. 종류를 하나만 고르면 같은 값 이하에서 같거나 나은 것이 없는 제품을 선으로 잇습니다.`,
    nothing: '가격을 아는 제품이 남지 않았습니다.',
    ownOverall: '나의 종합 점수',
  },
  ignored: (parts) => `주소에서 쓸 수 없어 뺀 것: ${parts}.`,
  refusals: {
    ...model.refusals,
    'no-such-filter': '그런 필터가 없습니다',
    twice: '두 번 적혀 있습니다',
    'no-such-tag': '이 태그가 붙은 리뷰가 없습니다',
    'no-such-company': '이 회사의 리뷰가 없습니다',
    'not-a-score': '점수는 0.1 단위로 작은 쪽을 먼저 0.5-0.8처럼 적습니다',
    'not-a-price': '가격은 싼 쪽을 먼저 100-1600처럼 적습니다',
    'not-a-day': '날짜는 2025-08-31처럼 적습니다',
    'not-weights': '가중치는 0부터 3까지 0.5 단위의 수 다섯 개입니다',
    'not-a-page': '쪽은 1 이상의 정수입니다',
    'no-such-page': '그만큼의 쪽이 없어 마지막 쪽을 보여 줍니다',
    'not-one-of-these': '그런 선택지가 없습니다',
  },
  pages: '쪽',
  page: (page) => `${number(page)}쪽`,
  pageOf: (page, of) => `${number(of)}쪽 중 ${number(page)}쪽`,
  previousPage: '이전',
  nextPage: '다음',
  priceFaults: {
    notAmount: (currency) => `${currency} 금액으로 읽을 수 없습니다. 50000이나 5만처럼 적으세요.`,
    aboveMost: (most) => `위 끝인 ${most}보다 큽니다. 둘 중 하나를 고치세요.`,
    belowLeast: (least) => `아래 끝인 ${least}보다 작습니다. 둘 중 하나를 고치세요.`,
  },
  priceIn: (currency) => `가격 (${currency})`,
};
