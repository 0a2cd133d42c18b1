import { measurementList as model } from '../en/measurement-list.ts';
import type { Words } from '../words.ts';

export const measurementList: Words['measurementList'] = {
  ...model,
  title: '측정 자료',
  description: '리뷰의 근거가 되는 모든 곡선과 측정값의 목록입니다.',
  lead: '제품마다 곡선과 측정값을 출처와 함께 보여 줍니다.',
  all: '모든 측정 자료',
  method: '곡선을 읽는 방법',
  none: '아직 기록된 측정이 없습니다.',
};
