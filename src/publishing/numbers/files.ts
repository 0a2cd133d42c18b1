import { downloadFormats, formatsIn, type DownloadFormat } from '../../domain/formats.ts';
import type { PageJudgement } from '../../reading/page-judgement.ts';
import { writeCurve, writeTarget } from './write.ts';

/** A file with the numbers of a curve or of a target. */
export interface NumbersFile {
  /** Where it is among measurements, without its ending: `curves/sony-ier-m9/oratory1990`. */
  name: string;
  format: DownloadFormat;
  write: () => string;
}

/** The numbers of every curve, and of the targets that curves are compared with, in each format. */
export function numbersFiles({
  curves,
  rigs,
  targets,
}: Pick<PageJudgement, 'curves' | 'rigs' | 'targets'>): NumbersFile[] {
  const all = [...curves.values()].flat();
  const used = new Set(all.flatMap(({ target }) => target ?? []));
  return formatsIn(downloadFormats).flatMap((format) => [
    ...all.map((curve) => ({
      ...{ name: `curves/${curve.id}`, format },
      write: () => writeCurve[format](curve, rigs.get(curve.rig)!),
    })),
    ...[...used].map((id) => ({
      ...{ name: `targets/${id}`, format },
      write: () => writeTarget[format](targets.get(id)!),
    })),
  ]);
}
