import type { Words } from '../words.ts';

/** What each component for authors and its attributes say. */
export const components: Words['authoring']['components'] = {
  Specifications: {
    summary: '仕様の表。1行に1つの`Specification`を書く。',
    attributes: {},
  },
  Specification: {
    summary: '仕様の表の1行。',
    attributes: {
      name: '項目の名前',
      value: '単位付きの値',
      source: '参考情報の番号',
    },
  },
  Measurement: {
    summary:
      '測定値。単位、測定条件、出典とともに示す。`quantity`を書けば`figures.yaml`から読み取り、書かなければ値をそのまま示す。',
    attributes: {
      quantity: '基準表の量の`id`。製品が持つその量の測定値をすべて示す',
      measurer: '測定者の`id`。1者の値だけを示すとき',
      product: '製品の`ref`。ほかの製品の値を示すとき',
      of: '測定したもの',
      value: '数値',
      unit: '単位',
      condition: '音量、周波数、負荷などの条件',
      source: '参考情報の番号',
    },
  },
  Curve: {
    summary: '製品の測定曲線。ファイルから、その製品のレビューと同じように描く。',
    attributes: {
      name: '`curves.yaml`にある曲線の`id`',
      product: '製品の`ref`。ほかの製品の曲線を示すとき',
    },
  },
  ProsAndCons: {
    summary: '長所と短所を並べる。`Pros`と`Cons`に箇条書きを入れる。',
    attributes: {},
  },
  Pros: {
    summary: '長所。`ProsAndCons`の中に書く。',
    attributes: {},
  },
  Cons: {
    summary: '短所。`ProsAndCons`の中に書く。',
    attributes: {},
  },
  Note: {
    summary: '本筋から外れる注記。但し書き、訂正、出典どうしの食い違いなど。',
    attributes: {},
  },
  Figure: {
    summary: '図。代替テキストと説明を添える。',
    attributes: {
      src: '画像のアドレス。`public/`にあるファイル',
      alt: '見えない人のための、図の内容',
      caption: '図の下の説明',
      source: '参考情報の番号',
    },
  },
  ReviewLink: {
    summary: 'ほかのレビューへのリンク。`ref`で指定し、名前は自動で入る。',
    attributes: {
      to: 'レビューの`ref`',
      kind: '企業のレビューなら`company`',
    },
  },
};
