import type { ProductDifference } from '../../domain/product-difference.ts';
import { formatDifference, formatScore } from '../../domain/rating.ts';
import { formatPrice, partName } from '../format.ts';
import type { LiveStrings } from './en.ts';

const number = (value: number) => value.toLocaleString('ja');

/** Every string that scripts write, in Japanese. */
export const ja: LiveStrings = {
  catalog: {
    results: {
      product: (products) => `${number(products)}製品`,
      company: (companies) => `${number(companies)}社`,
    },
    show: (results) => `${results}を表示`,
    none: '該当するものがありません。上の条件をどれか外してください。',
    failed:
      '絞り込みを読み込めませんでした。もう一度操作すると読み込み直します。下の一覧はすべて見られます。',
    filters: (chosen) => (chosen > 0 ? `絞り込み（${chosen}件選択中）` : '絞り込み'),
    chosen: '選択中の条件',
    remove: (choice) => `「${choice}」を外す`,
    clear: 'すべて外す',
    showAll: (all) => `${number(all)}件すべて表示`,
    showFewer: '少なく表示',
    option: (name, reviews) => `${name}、${reviews}`,
    any: '指定なし',
    range: (least, most) => `${least}〜${most}`,
    atLeast: (least) => `${least}以上`,
    atMost: (most) => `${most}以下`,
    everyTag: '選んだタグをすべて含む',
    unpriced: '価格不明も含む',
    since: (date) => `${date}から`,
    until: (date) => `${date}まで`,
    weights: (weights) => `重み ${weights}`,
    times: (weight) => `${weight}倍`,
    published: (overall) => `公開値 ${overall}`,
    overall: (score, most) => `総合評価 ${most}点満点中${score}点`,
    ownOverall: (score, most) => `自分の総合評価 ${most}点満点中${score}点`,
    ascending: '昇順',
    descending: '降順',
    reverse: (direction) => `順序を逆にする（現在は${direction}）`,
    noPrice: '価格不明',
    map: {
      caption: (products, of) =>
        `見つかった${number(of)}製品のうち価格のわかる${number(products)}製品。線は、同じ価格以下で同等以上のものがない製品を結んでいます。`,
      nothing: '価格のわかる製品が残っていません。',
      priceAxis: (currency) => `価格（${currency === 'JPY' ? '円' : '米ドル'}）`,
      ownOverall: '自分の総合評価',
      point: (name, score, price) => `${name}、${score}、${price}`,
    },
    page: (page) => `${page}ページ目`,
    pageOf: (page, pages) => `${pages}ページ中${page}ページ目`,
    ignored: (parts) => `アドレスのうち次の指定は使えないため除きました：${parts}。`,
    ignoredPart: (part, why) => `${part}（${why}）`,
    ignoredBetween: '、',
    refusals: {
      'no-such-filter': 'この名前の条件はありません',
      twice: '二重に指定されています',
      'no-such-tag': 'このタグのレビューはありません',
      'no-such-company': 'この企業はありません',
      'not-a-score':
        '評価は0.1刻みで0から1まで（総合評価は5まで）、小さい方を先に0.5-0.8のように書きます',
      'not-a-price': '価格は安い方を先に100-1600のように書きます',
      'not-a-day': '日付は2025-08-31のように書きます',
      'not-weights': '重みは0から3まで0.5刻みの数を五つ（すべて0は不可）書きます',
      'not-a-page': 'ページは1以上の整数です',
      'no-such-page': 'そのページはないため、最後のページを表示しています',
      'not-one-of-these': 'この選択肢はありません',
    },
  },
  compare: {
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
    noPrice: '価格不明',
    nothingCheaper: 'より安い同等品なし',
    noProof: '記載なし',
    noTags: 'なし',
    leader: (name, overall) => `総合評価が最も高いのは${name}（${overall}）です。`,
    leaderShared: (name, overall) =>
      `総合評価の最高は${overall}で、複数の製品が並んでいます。以下では${name}を基準に比べます。`,
    difference: (difference) => scoreWords(difference) + priceWords(difference),
  },
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
  return `${partName(part, 'ja')}（${formatDifference(difference)}）`;
}

function priceWords({ price }: ProductDifference): string {
  if (!price) return '';
  if (price.amount === 0) return '価格は同じです。';
  const amount = formatPrice({ ...price, amount: Math.abs(price.amount) }, 'ja');
  return `価格は${amount}${price.amount > 0 ? '高く' : '安く'}なります。`;
}
