import { categories as model } from '../en/categories.ts';
import type { Words } from '../words.ts';
import { format } from './format.ts';

const { number } = format;

export const categories: Words['categories'] = {
  ...model,
  title: '종류별로',
  description: (about, products) => `${about} ${products}의 리뷰와 값에 따른 추천.`,
  none: '종류를 알 수 없는 제품',
  compares: '비교할 점',
  yardstick: '재는 기준',
  yardsticks: {
    headphones: '헤드폰의 측정값',
    speakers: '스피커의 측정값',
    electronics: '전자 기기의 측정값',
    microphones: '마이크의 측정값',
    none: '공통된 측정값 없음',
  },
  notHere: '다른 종류',
  reviewed: '리뷰',
  ofCompanies: (companies) => `회사 ${number(companies)}곳`,
  medianOverall: '종합 점수의 중앙값',
  amongAll: (median) => `모든 제품은 ${median}`,
  middleHalf: '가운데 절반의 값',
  list: (category) => `${category} 모두`,
  listNote: '종합 점수가 높은 순. 순위는 종류 전체에서 센 것입니다.',
  filter: (value) => `${number(value)}개를 걸러 보고 정렬하기`,
  ranked: (place) => `${number(place)}위`,
  rank: (place, of, category) => `${category} ${number(of)}개 중 ${number(place)}위`,
  value: {
    title: '값으로 살 수 있는 것',
    note: (category) => `이름이 있는 제품보다 싸고 점수가 높은 것은 없습니다. ${category}만 보여 줍니다.`,
  },
  picks: {
    ...model.picks,
    title: '추천',
    ofAll: '쓰임과 예산으로 고르기',
    note: '취향이 아니라 규칙으로, 지금 팔리는 것 가운데 그 값까지 종합 점수가 가장 높은 것을 고릅니다.',
    how: '고르는 방법',
    upTo: (price) => `${price}까지`,
    anyPrice: '값에 상관없이',
    validity: (validity, median) => `과학적 유효성 ${validity}, 중앙값 ${median}.`,
    next: (name, overall) => `다음은 ${name}, ${overall}.`,
    equal: (quotient) => `대등한 제품은 값이 ${quotient}배.`,
    budget: '예산',
    also: (prices) => `${prices.at(-1) ?? '예산을'}${prices.at(-1) ? '까지' : ''} 늘려도 같음`,
  },
};
