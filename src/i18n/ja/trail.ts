import type { Words } from '../words.ts';

export const trail: Words['trail'] = {
  method: {
    version: (number) => `第${number}版`,
    touches: (parts) => `この版から採点が変わる項目：${parts}`,
    touchesNone: '採点が変わる項目はありません。',
    scoredBy: (number) => `評価方法の第${number}版による採点`,
    later: (number, date, parts) =>
      `評価方法の第${number}版（${date}）より前の採点です。この版では${parts}の採点が変わっています。`,
  },
  corrections: {
    edit: 'この文章を編集する',
    history: 'これまでの版',
    report: '訂正を提案する項目：',
    whole: 'レビュー全体',
    issueTitle: (name, part) => `訂正：${name}、${part}`,
    issueBody: (address) => `ページ：${address}\n\n誤っている点：\n\n\n正しい内容と出典：\n`,
  },
  changes: {
    title: '最近の変更',
    about: '公開後にレビューで変わったことの一覧です。変更前後の評価、日付、理由を示します。',
    all: 'すべての変更',
    none: 'まだ変更はありません。',
    feed: '変更だけのフィード：',
  },
};
