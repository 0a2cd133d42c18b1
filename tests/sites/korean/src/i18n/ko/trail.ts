import { trail as model } from '../en/trail.ts';
import type { Words } from '../words.ts';

export const trail: Words['trail'] = {
  ...model,
  method: {
    ...model.method,
    version: (number) => `제${number}판`,
    scoredBy: (number) => `평가 방법 제${number}판에 따른 점수`,
  },
  changes: {
    ...model.changes,
    title: '바뀐 점수',
    about: '공개한 뒤에 바뀐 점수와 그 까닭입니다.',
    none: '아직 바뀐 것이 없습니다.',
  },
};
