import { search as model } from '../en/search.ts';
import type { Words } from '../words.ts';

export const search: Words['search'] = {
  ...model,
  names: '제품과 회사',
  topics: '분류와 태그',
  tag: (name) => `태그: ${name}`,
  all: (text) => `“${text}”가 들어 있는 모든 것`,
  nearest: '가까운 이름:',
  keys: { choose: '고르기', open: '열기', close: '닫기' },
  texts: {
    ...model.texts,
    title: '본문에서',
    category: '분류',
    kinds: { product: '다른 제품', company: '회사' },
    more: '더 보기',
  },
};
