import type { Words } from '../words.ts';
import { format } from './format.ts';
import { evidence } from './evidence.ts';
import { kinds } from './kinds.ts';
import { shared } from './shared.ts';

const { number } = format;

export const catalog: Words['catalog'] = {
  results: (kind, number) => kinds[kind].count(number),
  show: (results) => `${results}を表示`,
  none: '条件に合うレビューがありません。上の条件をいくつか外してみてください。',
  failed:
    '絞り込み機能を読み込めませんでした。条件を選び直すと再度読み込みます。下の一覧はそのままご覧いただけます。',
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
  name: '名前に含まれる文字',
  named: (text) => `名前に「${text}」を含む`,
  without: (tag) => `${tag}以外`,
  anyOfThese: '選んだもののいずれか',
  allOfThese: '選んだものすべて',
  takeAll: 'すべて選ぶ',
  takeNone: 'すべて外す',
  cited: (least) => `出典${number(least)}件以上`,
  independent: (least) => `独立した出典${number(least)}件以上`,
  citedOf: ({ sources, independent }) =>
    sources === 0 ? 'なし' : `${number(sources)}件中${number(independent)}件`,
  everyTag: '選んだタグをすべて含む',
  measured: '独立した測定あり',
  unpriced: '価格不明も含む',
  since: (date) => `${date}から`,
  until: (date) => `${date}まで`,
  weights: (weights) => `自分の重み付け：${weights}`,
  times: shared.times,
  published: shared.published,
  overall: (score, most) => `総合評価 ${most}点満点中${score}点`,
  ownOverall: (score, most) => `自分の総合評価 ${most}点満点中${score}点`,
  ascending: '昇順',
  descending: '降順',
  reverse: (direction) => `順序を逆にする（現在は${direction}）`,
  noPrice: shared.noPrice,
  evidence,
  map: {
    title: '価格と評価',
    frontier: 'より安くて同等以上のものがない製品',
    captionOfTag: (products) =>
      `${number(products)}製品の価格と総合評価。線は、現行品のうち、より安くて同等以上のものがない製品を結んでいます。`,
    caption: (products, of) =>
      `見つかった${number(of)}製品のうち価格のわかる${number(products)}製品。線は、現行品のうち、同じ価格以下で同等以上のものがない製品を結んでいます。`,
    captionOfSeveral: (products, of) =>
      `見つかった${number(of)}製品のうち価格のわかる${number(products)}製品。種類の違う製品は互いの代わりになりません。種類を一つに絞ると、同じ価格以下で同等以上のものがない製品を線で結びます。`,
    nothing: '価格のわかる製品が残っていません。',
    ownOverall: '自分の総合評価',
    point: (name, score, price) => `${name}、${score}、${price}`,
  },
  ignored: (parts) => `アドレスのうち次の指定は使えないため除きました：${parts}。`,
  ignoredPart: (part, why) => `${part}（${why}）`,
  ignoredBetween: '、',
  refusals: {
    'no-such-filter': 'この名前の条件はありません',
    twice: '二重に指定されています',
    'no-such-tag': 'このタグのレビューはありません',
    'no-such-category': 'この種類のレビューはありません',
    'no-such-company': 'この企業はありません',
    'not-a-score':
      '評価は0.1刻みで0から1まで（総合評価は5まで）、小さい方を先に0.5-0.8のように書きます',
    'not-a-price': '価格は安い方を先に100-1600のように書きます',
    'not-a-day': '日付は2025-08-31のように書きます',
    'not-a-count': '整数を書きます',
    'not-weights': '重みは0から3まで0.5刻みの数を五つ（すべて0は不可）書きます',
    'not-a-page': 'ページは1以上の整数です',
    'no-such-page': 'そのページはないため、最後のページを表示しています',
    'not-one-of-these': 'この選択肢はありません',
  },
  pages: 'ページ',
  page: (page) => `${number(page)}ページ目`,
  pageOf: (page, of) => `${number(of)}ページ中${number(page)}ページ目`,
  previousPage: '前へ',
  nextPage: '次へ',
  priceFaults: {
    notAmount: (currency) =>
      `${currency}の金額として読み取れません。50000、50,000、5万のように入力してください。`,
    aboveMost: (most) => `上限の${most}を超えています。どちらかを直してください。`,
    belowLeast: (least) => `下限の${least}を下回っています。どちらかを直してください。`,
  },
  priceIn: (currency) => `価格（${currency}）`,
};
