import { trail as model } from '../en/trail.ts';
import type { Words } from '../words.ts';

export const trail: Words['trail'] = {
  ...model,
  method: {
    ...model.method,
    version: (number) => `제${number}판`,
    scoredBy: (number) => `평가 방법 제${number}판에 따른 점수`,
  },
};
