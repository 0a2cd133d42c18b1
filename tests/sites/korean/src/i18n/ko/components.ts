import { components as model } from '../en/components.ts';
import type { Words } from '../words.ts';

export const components: Words['authoring']['components'] = {
  ...model,
  Note: { ...model.Note, summary: '본론에서 벗어난 덧붙임: 단서, 바로잡음, 서로 다른 출처.' },
  Measurement: {
    summary: '단위와 조건과 출처가 있는 측정값.',
    attributes: {
      quantity: '기준표에 있는 양의 `id`. 제품이 가진 그 양의 측정값을 모두 보인다',
      measurer: '측정자의 `id`. 한 측정자의 값만 보일 때',
      product: '제품의 `ref`. 다른 제품의 값을 보일 때',
      of: '잰 것',
      value: '수',
      unit: '단위',
      condition: '음량, 주파수, 부하 같은 조건',
      source: '참고 자료의 번호',
    },
  },
};
