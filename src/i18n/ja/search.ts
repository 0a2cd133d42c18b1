import type { Words } from '../words.ts';
import { format } from './format.ts';
import { kinds } from './kinds.ts';

const { number } = format;

export const search: Words['search'] = {
  names: '製品と企業',
  topics: 'カテゴリーとタグ',
  company: (products) =>
    products > 0 ? `${kinds.company.one}・${number(products)}製品` : kinds.company.one,
  category: (name) => `カテゴリー：${name}`,
  tag: (name) => `タグ：${name}`,
  products: (products) => kinds.product.count(products),
  reviews: (reviews) => `${number(reviews)}件`,
  all: (text) => `「${text}」を含むものすべて`,
  notCalled: (text) => `「${text}」という製品や企業は見つかりません。`,
  nearest: '近い名前：',
  keys: { choose: '選ぶ', open: '開く', close: '閉じる' },
  found: (found) => (found === 0 ? '候補はありません。' : `候補は${number(found)}件です。`),
  results: (text) => `「${text}」の検索結果`,
  nothing: (text) => `「${text}」という名前は見つかりません`,
  nothingText: '近い名前もありません。レビューのない製品はここでは見つかりません。',
  showAll: (all) => `${number(all)}件すべてを表示`,
};
