import { components as model } from '../en/components.ts';
import type { Words } from '../words.ts';

export const components: Words['authoring']['components'] = {
  ...model,
  Note: { ...model.Note, summary: '본론에서 벗어난 덧붙임: 단서, 바로잡음, 서로 다른 출처.' },
  Measurement: {
    summary: '단위와 조건과 출처가 있는 측정값.',
    attributes: {
      of: '잰 것',
      value: '수',
      unit: '단위',
      condition: '음량, 주파수, 부하 같은 조건',
      source: '참고 자료의 번호',
    },
  },
};
