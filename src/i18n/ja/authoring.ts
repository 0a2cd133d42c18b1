import type { Words } from '../words.ts';
import { components } from './components.ts';
import { rules } from './rules.ts';

export const authoring: Words['authoring'] = {
  backToText: (citation) => `本文の引用${citation}へ戻る`,
  tableLabel: '表',
  codeLabel: 'コード',
  footnotes: '脚注',
  backToFootnote: (number) => `本文の脚注${number}へ戻る`,
  specifications: '仕様',
  pros: '長所',
  cons: '短所',
  note: '注記',
  guide: {
    title: '執筆の手引き',
    description: 'Markdownを知っていれば書けるレビューの書き方、確認の方法、公開の手順。',
    attribute: '属性',
    says: '内容',
    required: '必須',
  },
  components,
  rules,
  ruleTable: {
    label: '規則の一覧',
    rule: '規則',
    holds: '守ること',
    breach: '違反の扱い',
    severities: { error: 'エラー', warning: '警告' },
  },
};
