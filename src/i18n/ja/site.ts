import type { Words } from '../words.ts';
import { format } from './format.ts';
import { shared } from './shared.ts';

const { number } = format;

export const site: Words['site'] = {
  siteName: 'Soundproof',
  tagline: '根拠を示すオーディオレビュー',
  skipToContent: '本文へ移動',
  siteNavigation: 'サイト内',
  kinds: {
    product: { one: '製品', many: '製品', review: '製品レビュー' },
    company: { one: '企業', many: '企業', review: '企業レビュー' },
  },
  tags: 'タグ',
  method: '評価方法',
  home: 'ホーム',
  draft: '下書き',

  theme: {
    label: '配色',
    system: 'システムに合わせる',
    light: 'ライト',
    dark: 'ダーク',
  },
  builtWith: '評価はすべて公開された同じ方法で行い、数値には出典があります。',
  howScoresAreMade: '評価の方法',

  outOfFive: '/ 5',
  outOf: (score, most) => `${most}点満点中${score}点`,
  bands: {
    excellent: '優秀',
    good: '良い',
    average: '平均的',
    poor: '劣る',
    'very-poor': 'かなり劣る',
  },
  ratingLabel: '6項目の評価',
  glyphLabel: (name, scores) => `${name}の評価：${scores}`,

  priceThen: '評価時の価格',
  noPrice: shared.noPrice,
  nothingCheaper: shared.nothingCheaper,
  cheapestEqual: '最安の同等品',
  rank: '順位',
  rankOf: (rank, of) => `${number(of)}件中${number(rank)}位`,
  contents: '目次',
  proof: {
    title: 'コストパフォーマンスの根拠',
    quotient: '最安の同等品の価格 ÷ 本体価格',
    explained: (date) => `価格は${date}の評価時のものです。`,
    nothingCheaper: (price) =>
      `${price}より安く、機能と測定性能が同等以上の製品は見つかっていません。比は1となります。`,
    weight: '重み',
    weightedMean: '加重平均',
    product: '製品',
    comparator: '最安の同等品',
    result: '比',
    none: 'なし',
  },
  alternatives: {
    title: 'より安くて同等の製品',
    cheaper: '同じ種類で、より安く、科学的有効性が同等以上の製品',
    noneCheaper: 'このサイトには見つかりません。',
    better: '少し高いが、総合評価が0.5以上高い製品',
    noneBetter: '1.5倍までの価格では見つかりません。',
    notComparable: '価格または種類が分からないため、比べられません。',
    cheaperWords: (validity, share) =>
      `${validity === '0.0' ? '科学的有効性は同じ' : `科学的有効性+${validity}`}、価格は${Math.max(1, Math.round(share * 100))}%`,
    betterWords: (overall, more) => `${more}の追加で総合評価+${overall}`,
  },
  neighbours: '順位が前後のレビュー',
  ranksAbove: '一つ上',
  ranksBelow: '一つ下',
  tagsOfReview: 'タグ',

  productsOf: (company) => `${company}の製品`,
  noProducts: (company) => `${company}の製品レビューはまだありません。`,
  standing: {
    title: '全体の中の位置',
    products: (company) => `全製品の中での${company}製品の総合評価`,
    tag: (tag) => `全製品の中での「${tag}」の総合評価`,
    bar: (from, to, marked, all) => `${from}〜${to}：${number(all)}件中${number(marked)}件`,
    marked: '該当',
    all: '全製品',
    median: (these, all) => `中央値${these}、全製品では${all}。`,
  },

  browseByTag: 'タグから探す',
  allTags: 'タグ一覧',
  columns: {
    name: '名前',
    price: '価格',
    date: '評価日',
  },
  sortBy: (column) => `${column}で並べ替え`,

  tagTitle: (tag) => `「${tag}」のレビュー`,
  filterTag: 'これらの製品を絞り込む・並べ替える',
  neighbouringTags: '一緒に付くことの多いタグ',
  tagGroups: {
    category: '種類',
    technology: '技術',
    purpose: '用途',
    region: '地域',
    trait: '特徴',
    character: '価格帯・個性',
    other: 'その他',
  },
  tagIndexDescription: 'レビューのタグを分類し、件数とともに一覧にしています。',
  tagDescription: (tag, reviews) =>
    `「${tag}」のレビュー${reviews}を総合評価の高い順に並べています。`,

  homePage: {
    description:
      'ヘッドホン、スピーカー、オーディオ機器を根拠に基づいて評価。6項目の評価のすべてに出典を示します。',
    lead: '価格に見合う製品でしょうか。どのレビューも、5点満点の総合評価と、その内訳である5項目の評価、そして一つひとつの根拠となる測定値や価格、実績を示して答えます。',
    readGlyph: '図形の読み方',
    readGlyphText:
      '5枚の花びらが5つの項目を表します。中心が0、外周が1で、長く伸びるほど高い評価です。',
    highest: '総合評価の高い製品',
    latest: '新しいレビュー',
    categories: '種類から探す',
  },
  methodPage: {
    title: '評価の方法',
    description: '6項目の評価の意味と付け方、そしてレビューが示すべき根拠について。',
  },
  notFound: {
    title: 'ページが見つかりません',
    text: 'このアドレスにはページがありません。入力の誤りか、レビューが移動した可能性があります。',
  },
  noTranslation: (language) => `${language}版はありません`,
  languages: '言語',
  reviews: (value) => `${number(value)}件`,
  sortedByOverall: '総合評価の高い順',
  listings: {
    product: '評価した全製品を、6項目の評価とともに総合評価の高い順に並べています。',
    company: '評価した全企業を、6項目の評価とともに総合評価の高い順に並べています。',
  },
  filterAll: {
    product: 'すべての製品を絞り込む・並べ替える',
    company: 'すべての企業を絞り込む・並べ替える',
  },
};
