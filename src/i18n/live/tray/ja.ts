import type { TrayStrings } from './en.ts';

/** What the comparison's tray and buttons say in Japanese. */
export const ja: TrayStrings = {
  compareProduct: (name) => `比較する：${name}`,
  compareAll: (number) => `${number}製品を比較`,
  remove: (name) => `${name}を比較から外す`,
  added: (name) => `${name}を比較に加えました。`,
  removed: (name) => `${name}を比較から外しました。`,
  cleared: '比較を空にしました。',
  full: '比較できるのは4製品までです。先に1つ外してください。',
};
