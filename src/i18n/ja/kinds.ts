import type { Words } from '../words.ts';
import { format } from './format.ts';

const { number } = format;

export const kinds: Words['kinds'] = {
  product: {
    one: '製品',
    many: '製品',
    review: '製品レビュー',
    title: '製品レビュー',
    count: (products) => `${number(products)}製品`,
    about: '評価した全製品を、6項目の評価とともに総合評価の高い順に並べています。',
    filterAll: 'すべての製品を絞り込む・並べ替える',
    find: '製品を探す',
  },
  company: {
    one: '企業',
    many: '企業',
    review: '企業レビュー',
    title: '企業レビュー',
    count: (companies) => `${number(companies)}社`,
    about: '評価した全企業を、6項目の評価とともに総合評価の高い順に並べています。',
    filterAll: 'すべての企業を絞り込む・並べ替える',
    find: '企業を探す',
  },
};
