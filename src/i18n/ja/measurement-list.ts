import type { Words } from '../words.ts';
import { format } from './format.ts';

const { number } = format;

export const measurementList: Words['measurementList'] = {
  title: '測定データ',
  description:
    'レビューの根拠となる周波数特性と測定値の一覧。測定者、測定系、ライセンス、出典を示します。',
  lead: '科学的有効性の評価を支える測定の一覧です。周波数特性には測定系とライセンス、測定値には測定条件、そしてそれぞれに出典を示します。',
  all: 'すべての測定データ',
  method: '周波数特性の読み方',
  none: '測定データはまだ登録されていません。',
  overlay: {
    title: '周波数特性を重ねる',
    about:
      '8本まで重ねて表示できます。一覧の「描く」を押すか、製品名で探してください。アドレスを共有すると同じ表示になります。',
    find: '測定のある製品を探す',
    others: 'ほかの製品の特性と重ねる',
    draw: '描く',
    drawCurve: (name, by) => `${name}の周波数特性（${by}）を描く`,
    rigs: '系統の異なる測定系で測った特性が含まれています。レベルは比較できないため、系統ごとに別の図に分けています。',
  },
  curves: '周波数特性',
  aboutCurves:
    '同じ系統の測定系で測った特性どうしは数値で比較できますが、系統が異なるものは比較できません。RMSは、その測定系用のターゲットからの偏差です。',
  figures: '測定値',
  aboutFigures: '測定値が物差しのどこに位置するかは、各製品のレビューで示しています。',
  curvesCount: (curves) => `${number(curves)}本`,
  figuresCount: (figures) => `${number(figures)}件`,
  rms: (decibels) => `RMS ${decibels}\u00a0dB`,
  reference: (entry) => `参考文献${entry}`,
};
