import type { CurveDownload, TargetDownload } from '../../domain/measurements/curves/download.ts';
import { pointsIn } from '../../domain/measurements/curves/download.ts';
import type { PlotCurve, PlotTarget } from '../../domain/measurements/plot/layout.ts';
import { fetchOnce } from '../fetch-once.ts';

/** The numbers of a target or of a curve: the address of their JSON file, and the name of the line. */
interface LineSource {
  address: string;
  name: string;
}

/** A curve of a plot, see `PlotCurve`. */
export type CurveSource = LineSource & Pick<PlotCurve, 'place' | 'own'>;

/** What a plot is made of. */
export interface PlotSources {
  curves: readonly CurveSource[];
  target: LineSource | undefined;
}

/** What a plot shows. */
export interface PlotContent {
  curves: readonly PlotCurve[];
  /** What all curves are held against, if anything. */
  target: PlotTarget | undefined;
}

/**
 * Fetches what a plot is made of.
 * @throws Error where a file can't be had
 */
export async function loadPlot({ curves, target }: PlotSources): Promise<PlotContent> {
  const [loaded, against] = await Promise.all([
    Promise.all(curves.map(loadCurve)),
    target && loadTarget(target),
  ]);
  return { curves: loaded, target: against };
}

async function loadCurve({ address, ...source }: CurveSource): Promise<PlotCurve> {
  const { channels, rig } = await fileAt<CurveDownload>(address);
  return {
    ...{ ...source, valid: rig.valid },
    channels: channels.map((channel) => ({ ...channel, points: pointsIn(channel.points) })),
  };
}

async function loadTarget({ address, name }: LineSource): Promise<PlotTarget> {
  const { points } = await fileAt<TargetDownload>(address);
  return { name, points: pointsIn(points) };
}

const files = new Map<string, () => Promise<unknown>>();

/** A file that is fetched once, whichever plots need it. */
function fileAt<Content>(address: string): Promise<Content> {
  if (!files.has(address)) files.set(address, fetchOnce(address));
  return files.get(address)!() as Promise<Content>;
}
