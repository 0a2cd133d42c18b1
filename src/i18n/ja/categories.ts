import type { Words } from '../words.ts';
import { format } from './format.ts';
import { kinds } from './kinds.ts';

const { number } = format;

const equal = (quotient: string) => `同等品は${quotient}倍の価格。`;

export const categories: Words['categories'] = {
  title: '種類から探す',
  description: (about, products) => `${about}${products}のレビューと、予算別のおすすめ。`,
  none: '種類が分からない製品',
  compares: '比べる点',
  yardstick: '測定の物差し',
  yardsticks: {
    headphones: 'ヘッドホンの測定値',
    speakers: 'スピーカーの測定値',
    electronics: '電子機器の測定値',
    microphones: 'マイクロホンの測定値',
    none: '共通の測定値なし',
  },
  notHere: '別の種類',
  reviewed: 'レビュー',
  ofCompanies: (companies) => kinds.company.count(companies),
  medianOverall: '総合評価の中央値',
  amongAll: (median) => `全製品では${median}`,
  middleHalf: '中央の半数の価格',
  list: (category) => `${category}の一覧`,
  listNote: '総合評価の高い順。順位は種類全体のもので、同点は同順位です。',
  filter: (value) => `${number(value)}件を絞り込む・並べ替える`,
  ranked: (place) => `${number(place)}位`,
  rank: (place, of, category) => `${category}${number(of)}件中${number(place)}位`,
  value: {
    title: '価格で何が買えるか',
    note: (category) =>
      `名前を記した製品と同じ価格以下で、評価がより高いものはありません。${category}だけの図です。`,
  },
  picks: {
    title: '予算別のおすすめ',
    ofAll: '用途と予算で選ぶ',
    note: 'その予算で買える、総合評価が最も高い現行製品です。好みではなく、規則で決まります。',
    how: '選び方',
    upTo: (price) => `${price}まで`,
    anyPrice: '価格を問わず',
    reason: (of, next) =>
      next ? `${number(of)}製品中で最高。次点は${next}。` : '該当するのはこの製品だけです。',
    evidence: (validity, median, quotient) =>
      `科学的有効性${validity}（中央値${median}）。${quotient === '1.0' ? 'より安い同等品は知られていません（比1.0）。' : equal(quotient)}`,
    validity: (validity, median) => `科学的有効性${validity}（中央値${median}）。`,
    next: (name, overall) => `次点は${name} ${overall}。`,
    equal,
    budget: '予算',
    also: (prices) => {
      const most = prices.at(-1);
      return most ? `${most}まで増やしても同じ` : '予算を増やしても同じ';
    },
  },
};
