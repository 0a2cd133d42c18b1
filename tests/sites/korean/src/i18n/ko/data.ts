import { data as model } from '../en/data.ts';
import type { Words } from '../words.ts';

export const data: Words['data'] = {
  ...model,
  title: '데이터',
  description: '리뷰의 점수, 가격, 근거를 JSON, NDJSON, CSV로 제공합니다.',
};
