import { compare } from '../../../domain/measurements/curves/compared.ts';
import { deviationOf } from '../../../domain/measurements/curves/deviation.ts';
import { mainLine } from '../../../domain/measurements/curves/curve.ts';
import type { Skipped } from '../../../domain/measurements/curves/parse/read-curve.ts';
import { count } from '../../../domain/languages/count.ts';
import { printable } from '../../../domain/text/printable.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import type { Report } from './index.ts';

/** A curve as it was read. */
interface ListedCurve {
  id: string;
  points: number;
  /** Its lowest and highest frequency, in Hz. */
  from: number;
  to: number;
  target: string | undefined;
  /** The deviation from the target in dB; undefined where none is worked out. */
  rms: number | undefined;
}

/** The curves of all products, and below them what of their files was left out. */
export function curveReport({ library, targets }: Judgement): Report {
  const listed = library.curves
    .flatMap(({ curves }) => curves)
    .map((curve): ListedCurve => {
      const { id, target } = curve;
      const line = mainLine(curve);
      const wanted = target === undefined ? undefined : targets.get(target)?.points;
      return {
        ...{ id, target, points: line.length },
        ...{ from: line[0]!.frequency, to: line.at(-1)!.frequency },
        rms: wanted && deviationOf(compare(line, wanted))?.rms,
      };
    });
  const files = library.curves
    .flatMap(({ data }) => data)
    .flatMap(({ file, skipped }) => (skipped ? [{ file, skipped }] : []));
  const leftOut = files.flatMap(({ file, skipped }) => {
    const told = tellSkipped(skipped);
    return told ? [`${printable(file)}: without ${told}`] : [];
  });
  const total = `${count(listed.length, 'curve')} in ${count(files.length, 'file')}`;
  return {
    rows: [...listed, ...files],
    text: [...listed.map(toLine), ...leftOut, total].join('\n'),
  };
}

function toLine({ id, points, from, to, target, rms }: ListedCurve): string {
  const deviation = rms === undefined ? '' : `; ${rms.toFixed(2)} dB RMS from ${target}`;
  return `${id}: ${points} points from ${from} to ${to} Hz${deviation}`;
}

function tellSkipped({ head, foot, comments, incomplete, columns }: Skipped): string {
  return [
    head > 0 ? `${count(head, 'line')} before the rows` : '',
    foot > 0 ? `${count(foot, 'line')} behind them` : '',
    comments > 0 ? count(comments, 'comment') : '',
    incomplete > 0 ? count(incomplete, 'incomplete row') : '',
    columns.length > 0 ? `the columns ${columns.map(printable).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
