import type { Words } from '../words.ts';

export const data: Words['data'] = {
  title: 'データについて',
  description:
    'レビューの評価・価格・根拠をJSON、NDJSON、CSVで配布。スキーマと新着フィードもあります。',
  lead: '各レビューの冒頭にある情報を、集計や分析に使えるファイルにしています。ページと同時に生成するため、内容は常にページと一致します。',
  all: {
    title: '全レビュー',
    file: 'ファイル',
    holds: '内容',
    size: 'サイズ',
    kilobytes: (size) => `${size} kB`,
    json: '版・日付・ライセンスを含む1つの文書です。レビューは`reviews`にあります。',
    ndjson: '1行が1件のレビューです。少しずつ読み込むプログラムに向いています。',
    csv: '1行が1件のレビューです。表計算ソフトに向いています。リストはセルの中にJSONで入ります。数式と解釈される文字列の先頭にはアポストロフィを付けています。',
    schema: '各キーに入る値の定義（JSON Schema）です。',
  },
  facts: {
    version: '版',
    date: '最終更新日',
    licence: 'ライセンス',
  },
  aboutVersion: '版は、データの値が変わったときにだけ変わります。',
  one: {
    title: 'レビュー1件のデータ',
    text: 'レビューのアドレスの末尾のスラッシュを`.json`に替えるとデータ、`.md`に替えると執筆時のままの本文が得られます。',
    example: (name) => `例：${name}`,
  },
  feeds: {
    title: '新着レビュー',
    text: 'どの一覧にも新着のフィードがあります。一覧のアドレスの後ろに`feed.xml`（RSS）または`feed.json`（JSON Feed）を付けてください。全レビューのフィード：',
  },
  embed: {
    title: '評価の埋め込み',
    text: 'レビューの評価とリンクを、ほかのサイトのフレームに表示できます。配色は閲覧者のシステムに従い、アドレスの後ろに`?theme=light`または`?theme=dark`を付けると固定できます。',
    pageTitle: (name) => `${name}の評価`,
    read: (site) => `${site}のレビューを読む`,
  },
  fields: {
    title: '項目',
    text: 'レビューに不要なキーは省かれます。',
    key: 'キー',
    meaning: '意味',
  },
  keys: {
    layout: '評価の対象。製品（product）または企業（company）。',
    title: 'レビューの題名。',
    target_name: '製品または企業の名前。',
    company_id: '企業レビューの`ref`。そのレビューがない場合にも入ります。',
    lang: 'レビューの言語。',
    ref: 'アドレスに使うレビューの名前。どの言語でも同じです。',
    date: 'レビューの日付（`YYYY-MM-DD`）。',
    rating:
      '総合評価（0〜5）と、評価方法の順に並べた5項目の評価（各0〜1）。総合評価は5項目の合計です。',
    price: '評価時の価格。',
    website: 'メーカー自身のサイト。',
    currency: '価格の通貨（ISO 4217）。',
    summary: '結論。書式のない文章です。',
    tags: 'タグ。執筆者が書いたままの表記です。',
    category: '種類のID。種類のページのアドレスにも使われます。',
    cost_performance: 'コストパフォーマンスの根拠。最安の同等品、それぞれの価格、通貨。',
    reasons: '各項目の評価の理由（1行ずつ）。`[1]`は参考情報の番号です。',
    changes:
      '公開後の変更（古い順）。日付と理由、評価の変更では項目と変更前後の値（`from`、`to`）。',
    method: '採点に使った評価方法の版の番号。',
    url: 'レビューのアドレス。',
  },
};
