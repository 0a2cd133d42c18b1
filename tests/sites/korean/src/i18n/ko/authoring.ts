import { authoring as model } from '../en/authoring.ts';
import type { Words } from '../words.ts';
import { components } from './components.ts';
import { rules } from './rules.ts';

export const authoring: Words['authoring'] = {
  ...model,
  backToText: (citation) => `본문의 인용 ${citation}(으)로 돌아가기`,
  tableLabel: '표',
  specifications: '사양',
  pros: '장점',
  cons: '단점',
  note: '덧붙임',
  guide: {
    ...model.guide,
    title: '글쓴이 안내서',
    description: '마크다운을 아는 사람이 리뷰를 쓰고 검사하고 펴내는 방법.',
    attribute: '속성',
    says: '뜻',
    required: '필수',
  },
  components,
  rules,
  ruleTable: {
    ...model.ruleTable,
    label: '규칙 목록',
    rule: '규칙',
    holds: '지켜야 할 것',
    breach: '어길 때',
    severities: { error: '오류', warning: '경고' },
  },
};
