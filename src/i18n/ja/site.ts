import type { Words } from '../words.ts';
import { format } from './format.ts';
import { kinds } from './kinds.ts';
import { shared } from './shared.ts';

const { number } = format;

export const site: Words['site'] = {
  siteName: 'Soundproof',
  tagline: '根拠を示すオーディオレビュー',
  skipToContent: '本文へ移動',
  kinds,
  siteNavigation: 'サイト内',
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
  oneMethod: '評価はすべて公開された同じ方法で行っています。',
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
  evidence: {
    cited: (sources, independent) => {
      if (sources === 0) return '出典の記載なし';
      if (sources === 1) return `出典1件（${independent === 1 ? '独立' : '独立でない'}）`;
      return `出典${number(sources)}件（${independent === 0 ? '独立なし' : `うち独立${number(independent)}件`}）`;
    },
    none: 'このレビューには出典の記載がありません。評価は執筆者の記述によるものです。',
    everyScore: 'このレビューの評価にはすべて出典があります。',
  },
  age: {
    old: 'このレビューは公開から2年以上たっています。価格や比較の対象は変わっている可能性があります。',
    oldPrice: '価格は1年以上前のもので、変わっている可能性があります。',
  },
  nothingCheaper: shared.nothingCheaper,
  cheapestEqual: '最安の同等品',
  rank: '順位',
  contents: '目次',
  proof: {
    title: 'コストパフォーマンスの根拠',
    quotient: '最安の同等品の価格 ÷ 本体価格',
    fromText: '本文による',
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
    upTo: (products, most) => `${products}（最大${most}件）`,
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
  makerReview: (company) => `${company}の企業レビュー`,
  filterTag: 'これらの製品を絞り込む・並べ替える',
  sortsWhole: (reviews) => `表の見出しを押すと、カタログで${reviews}すべてを並べ替えます。`,
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
    latest: '新しいレビュー',
  },
  catalogPage: {
    close: '閉じる',
    find: 'タグ・企業を探す',
    findTag: 'タグを探す',
    notFound: 'その名前のものはありません。',
    with: '含む',
    either: '指定なし',
    without: '除く',
    categoryTags: '種類のタグ',
    hideDiscontinued: '生産終了品を除く',
    everyTag: '選んだタグをすべて含むものだけ',
    company: '企業',
    scores: '評価',
    atLeast: (name) => `${name}の下限`,
    atMost: (name) => `${name}の上限`,
    lowest: '下限',
    highest: '上限',
    priceHint: '50,000円、５万、1万5千のように入力できます。',
    keepUnpriced: '価格不明のものも含める',
    date: 'レビューの日付',
    since: '開始日',
    until: '終了日',
    weights: '自分の重み付け',
    weightsText: '自分の総合評価で各項目を何倍に数えるかを決めます。満点は5のままです。',
    weightOf: (part) => `${part}の重み`,
    resetWeights: 'すべて等しく戻す',
    sortBy: '並べ替え',
    value: '割安さ',
    aboutValue:
      '割安さ：まず、同じ種類でその価格までに同等以上の製品がないもの。続いて、同じ種類でその価格までに買える最高の総合評価との差が小さい順。',
    viewAs: '表示',
    cards: 'カード',
    table: '表',
    valueMap: '価値マップ',
    mapScore: '縦軸の評価',
    frontierLabel: '価値の最前線。矢印キーで移動し、Enterでレビューを開きます。',
  },
  comparePage: {
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
    glyphs: '図形の重ね合わせ',
    scores: '価格と評価',
    words: '違いの要点',
    facts: '製品の情報',
    product: '製品',
    bar: 'グラフ',
    value: '値',
    ownOverall: '自分の総合評価',
    copyAddress: 'このページのアドレスをコピー',
    copied: 'コピーしました。',
    notCopied: 'コピーできませんでした。アドレス欄からコピーしてください。',
    toBest: '最高との差',
    pointsPer: (price) => `${price}あたりの総合評価`,
    verdict: '結論',
    ownTags: '共通でないタグ',
    sharedTags: '全製品に共通のタグ',
  },
  methodPage: {
    title: '評価の方法',
    description: '6項目の評価の意味と付け方、そしてレビューが示すべき根拠について。',
  },
  notFound: {
    title: 'ページが見つかりません',
    nearest: '名前が近いページ：',
    text: 'このアドレスにはページがありません。入力の誤りか、レビューが移動した可能性があります。',
  },
  noTranslation: (language) => `${language}版はありません`,
  languages: '言語',
  reviews: (value) => `${number(value)}件`,
  sortedByOverall: '総合評価の高い順',
};
