import type { Words } from '../words.ts';
import { format } from './format.ts';

const { number } = format;

export const foot: Words['foot'] = {
  history: {
    title: '変更の履歴',
    move: (from, to) => `${from}から${to}へ`,
    ofPart: (part, move) => `${part}を${move}`,
    text: '本文',
  },
  asGoodForLess: 'より安くて同等の製品',
  named: 'このレビューが挙げる、より安い同等品',
  quotient: (quotient, score, date, isFromText) =>
    `比は${quotient}、よってコストパフォーマンスは${score}。価格は${date}のもの${isFromText ? '（本文による）' : ''}。`,
  sinceThen: (date, says) => `その後：${date}のこの製品自身のレビューでは${says}。`,
  otherwise: (date, says) => `ただし、${date}のこの製品自身のレビューでは${says}。`,
  lessValid: (validity, less) => `科学的有効性${validity}（このレビューの製品より${less}低い）`,
  nothingEqual: (price) =>
    `このレビューによれば、より安い同等品はありません。${price}でコストパフォーマンス1.0です。`,
  asValid: 'より安く、科学的有効性が同等以上の製品',
  asValidNotEqual: '同等品ではないが、より安く、科学的有効性が同等以上の製品',
  whyNotEqual: (compares) =>
    `測定性能が同等以上なので挙げています。同等品と言うには、比べる点（${compares}）もそろう必要があります。`,
  whyAsValid: (category) =>
    `${category}だけから選んでいます。測定性能は同等以上ですが、使い勝手まで同等とは判定していません。`,
  noneAsValid: (of, category) =>
    `${category}${number(of)}件の中に、より安くて科学的有効性が同等以上の製品はありません。`,
  only: (category) => `${category}のレビューはほかになく、比べられません。`,
  noPrice: '価格が分からないため、比べられません。',
  noCategory: '種類が分からないため、比べられません。',
  difference: (validity, share) =>
    `${validity === '0.0' ? '科学的有効性は同じ' : `科学的有効性+${validity}`}、価格は${Math.max(1, Math.round(share * 100))}%`,
  discontinued: '生産終了',
  among: (category) => `${category}の中での位置`,
  place: (rank) => `${number(rank)}位`,
  of: (of) => `/ ${number(of)}件`,
  alone: '単独',
  shared: (others) => `ほか${number(others)}件と同順位`,
  spread: (name, category) => `${category}の中での${name}の総合評価`,
  neighbours: '価格の近い製品',
  better: '価格が近く、評価の高い製品',
  cheaper: '価格が近く、より安い製品',
  noneBetter: '半額から倍額までに、これより評価の高い製品はありません。',
  related: '関連するレビュー',
  mentionedIn: '言及しているレビュー',
  reviews: (total) => `${number(total)}件`,
  otherMentions: (others) => `ほか${number(others)}件`,
};
