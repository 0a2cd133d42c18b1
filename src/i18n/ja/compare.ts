import type { ProductDifference } from '../../domain/compare/difference.ts';
import { formatDifference, formatScore } from '../../domain/review/rating.ts';
import type { Words } from '../words.ts';
import { format } from './format.ts';
import { shared } from './shared.ts';

export const compare: Words['compare'] = {
  title: '比較',
  description:
    '4製品までを並べて比較。すべての評価とその差、価格、コストパフォーマンスの根拠を示します。',
  empty:
    '4製品までを並べて比べられます。評価の図形を重ね、各項目の最高との差、価格あたりの評価、違いの要点を示します。一覧やレビューで、製品の「比較する」を押してください。',
  chooseFrom: '製品一覧から選ぶ',
  needsScript: '製品の比較にはJavaScriptが必要です。レビューはすべてJavaScriptなしで読めます。',
  loading: 'レビューを読み込んでいます…',
  notLoaded: '比較を読み込めませんでした。接続を確かめて、ページを読み込み直してください。',
  oneMore: '比較するには、もう1製品が必要です。',
  addProduct: '製品を追加',
  add: '追加',
  glyphsTitle: '図形の重ね合わせ',
  scores: '評価',
  words: '違いの要点',
  facts: '価格と根拠',
  product: '製品',
  bar: 'グラフ',
  score: '評価点',
  toBest: '最高との差',
  pointsPer: (price) => `${price}あたりの総合評価`,
  verdict: '結論',
  ownTags: '共通でないタグ',
  sharedTags: '全製品に共通のタグ',
  noNames: '製品名を読み込めませんでした。もう一度お試しください。',
  noSuchProduct: (text) =>
    `「${text}」に当たる製品がないか、複数あります。一覧から選んでください。`,
  alreadyThere: (name) => `${name}はすでに比較に入っています。`,
  titleOf: (names) => `${names}の比較`,
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
  return gain
    ? `総合評価は同じですが、${losses}で下回り、${gain}で上回ります。`
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
