import type { Words } from '../words.ts';
import { format } from './format.ts';
import { kinds } from './kinds.ts';

const { number } = format;

export const search: Words['search'] = {
  names: '製品と企業',
  topics: '種類とタグ',
  company: (products) =>
    products > 0 ? `${kinds.company.one}・${number(products)}製品` : kinds.company.one,
  category: (name) => `種類：${name}`,
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
  texts: {
    title: '本文から',
    category: '種類',
    kinds: { product: 'その他の製品', company: '企業' },
    found: (reviews, text) => `「${text}」を含むレビューは${number(reviews)}件です`,
    inOnePiece: (reviews) => `ひと続きの語句を含むもの：${number(reviews)}件`,
    where: (section, times) => (times === 1 ? section : `${section}・全体で${number(times)}か所`),
    summary: '要約',
    shown: (shown, all) =>
      shown === all ? `全${number(all)}件` : `${number(all)}件中${number(shown)}件を表示`,
    more: 'さらに表示',
    nothing: (text) => `「${text}」を含むレビューは見つかりません`,
    nothingText:
      '近い名前もなく、この語句を含むレビューもありません。レビューのない製品はここでは見つかりません。',
    failed: '本文を検索できませんでした。通信状況を確かめて、ページを読み込み直してください。',
  },
};
