import type { ProductDifference } from '../../domain/compare/difference.ts';
import { formatDifference, formatScore } from '../../domain/review/rating.ts';
import type { Words } from '../words.ts';
import { format } from './format.ts';
import { shared } from './shared.ts';

export const compare: Words['compare'] = {
  noNames: '製品名を読み込めませんでした。もう一度お試しください。',
  noSuchProduct: (text) =>
    `「${text}」に当たる製品がないか、複数あります。一覧から選んでください。`,
  alreadyThere: (name) => `${name}はすでに比較に入っています。`,
  title: (names) => `${names}の比較`,
  quote: (ref) => `「${ref}」`,
  unknown: (refs) => `${refs}のレビューはこのサイトにないため、除きました。`,
  failed: (refs) =>
    `${refs}を読み込めませんでした。接続を確かめて、ページを読み込み直してください。`,
  tooMany: (refs, most) => `並べられるのは${most}製品までのため、${refs}を除きました。`,
  glyphs: (names) => `${names}の図形を重ねたもの。評価の数値は表にあります。`,
  best: '最高',
  lowest: '最安',
  newest: '最新',
  equal: '同じ',
  noPrice: shared.noPrice,
  nothingCheaper: shared.nothingCheaper,
  times: shared.times,
  published: shared.published,
  notWeights:
    'アドレスの重みは使えません。0から3まで0.5刻みの数を五つ（すべて0は不可）書いてください。',
  noProof: '記載なし',
  noTags: 'なし',
  leader: (name, overall) => `総合評価が最も高いのは${name}（${overall}）です。`,
  leaderShared: (name, overall) =>
    `総合評価の最高は${overall}で、複数の製品が並んでいます。以下では${name}を基準に比べます。`,
  difference: (difference) => scoreWords(difference) + priceWords(difference),
};

function scoreWords({ overall, lower, isAllLower, higher }: ProductDifference): string {
  const losses = lower.map(partWords).join('と');
  const gain = higher && partWords(higher);
  if (overall < 0) {
    const less = `総合評価は${formatScore(-overall / 10)}低く、${isAllLower ? '' : '主に'}${losses}で下回ります。`;
    return gain ? `${less}一方、${gain}では上回ります。` : less;
  }
  const parts = [losses && `${losses}で下回り`, gain && `${gain}で上回り`].filter(Boolean);
  return parts.length > 0
    ? `総合評価は同じですが、${parts.join('、')}ます。`
    : '6項目の評価はすべて同じです。';
}

function partWords({ part, difference }: ProductDifference['lower'][number]): string {
  return `${format.partName(part)}（${formatDifference(difference)}）`;
}

function priceWords({ price }: ProductDifference): string {
  if (!price) return '';
  if (price.amount === 0) return '価格は同じです。';
  const amount = format.price({ ...price, amount: Math.abs(price.amount) });
  return `価格は${amount}${price.amount > 0 ? '高く' : '安く'}なります。`;
}
