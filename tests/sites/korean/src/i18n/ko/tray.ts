import { tray as model } from '../en/tray.ts';
import type { Words } from '../words.ts';

export const tray: Words['tray'] = {
  ...model,
  compare: '비교',
  compareProduct: (name) => `${name} 비교하기`,
  compareAll: (number) => `${number}개 비교`,
  label: '비교할 제품',
  hint: '하나 더 고르면 비교할 수 있습니다.',
  clear: '모두 빼기',
  remove: (name) => `비교에서 ${name} 빼기`,
  added: (name) => `${name}을(를) 비교에 넣었습니다. T 키로 비교 칸으로 갑니다.`,
  removed: (name) => `${name}을(를) 비교에서 뺐습니다.`,
  cleared: '비교를 비웠습니다.',
  full: '네 개까지 비교할 수 있습니다. 먼저 하나를 빼 주세요.',
};
