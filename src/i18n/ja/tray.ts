import type { Words } from '../words.ts';

export const tray: Words['tray'] = {
  compare: '比較する',
  compareProduct: (name) => `比較する：${name}`,
  compareAll: (number) => `${number}製品を比較`,
  label: '比較する製品',
  hint: 'もう1製品選ぶと比較できます。',
  clear: 'すべて外す',
  remove: (name) => `${name}を比較から外す`,
  added: (name) => `${name}を比較に加えました。Tキーで比較欄に移ります。`,
  removed: (name) => `${name}を比較から外しました。`,
  cleared: '比較を空にしました。',
  full: '比較できるのは4製品までです。先に1つ外してください。',
};
