import type { Words } from '../words.ts';
import { format } from './format.ts';

const { number } = format;

export const kinds: Words['kinds'] = {
  product: {
    one: '제품',
    many: '제품',
    review: '제품 리뷰',
    title: '제품 리뷰',
    count: (products) => `제품 ${number(products)}개`,
    about: '평가한 모든 제품을 여섯 항목의 점수와 함께 종합 점수가 높은 순으로 보여 줍니다.',
    filterAll: '모든 제품을 걸러 보고 정렬하기',
    find: '제품 찾기',
  },
  company: {
    one: '회사',
    many: '회사',
    review: '회사 리뷰',
    title: '회사 리뷰',
    count: (companies) => `회사 ${number(companies)}곳`,
    about: '평가한 모든 회사를 여섯 항목의 점수와 함께 종합 점수가 높은 순으로 보여 줍니다.',
    filterAll: '모든 회사를 걸러 보고 정렬하기',
    find: '회사 찾기',
  },
};
