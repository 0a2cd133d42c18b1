import { createHash } from 'node:crypto';
import path from 'node:path';
import type {
  CurveData,
  CurveFile,
  CurveLocation,
  PlacedCurve,
} from '../domain/check/curve-file.ts';
import type { Finding } from '../domain/check/finding.ts';
import type { Channel, CurveKind } from '../domain/measurements/curves/curve.ts';
import type { CurvesSchema } from '../domain/measurements/curves/curves-file.ts';
import { readPoints } from './curve-points.ts';
import { judgeData } from './data.ts';
import { tellListFault } from './list-fault.ts';
import { readStrictText } from './strict-text.ts';

/** A file's bytes; none where there is no such file. */
export type ReadBytes = (file: string) => Uint8Array;

/** Reads the curves of a product from their list and the files that it names. Never throws. */
export function readCurves(
  { file, ref, data }: CurveLocation,
  readBytes: ReadBytes,
  schema: CurvesSchema,
): CurveFile {
  const list = readBytes(file);
  const hash = createHash('sha256').update(list);
  const bytes = new Map(data.map((one) => [path.basename(one), readBytes(one)]));
  for (const [name, points] of bytes) hash.update(`\n${name}\n`).update(points);
  const { text, faults } = readStrictText(list);
  const judged = judgeData(text, schema, []);
  const lines = text.split('\n');
  const told: Finding[] =
    faults.length > 0 ? faults : judged.faults.map((fault) => tellListFault(fault, lines));
  const read = new Map<string, CurveData>();

  function channelsIn(name: string, kind: CurveKind): readonly Channel[] {
    const { channels, ...found } = readPoints(bytes.get(name)!, kind);
    read.set(name, { file: path.join(path.dirname(file), name), ...found });
    return channels;
  }

  const curves = (judged.data ?? []).flatMap((entry, index): PlacedCurve[] => {
    const { id, file: whole, files = {}, ...others } = entry;
    const names = whole === undefined ? Object.values(files) : [whole];
    const missing = names.find((name) => !bytes.has(name));
    if (missing !== undefined) {
      const place = judged.positionOf(index, whole === undefined ? 'files' : 'file');
      told.push({ ...place, message: `there is no file \`${missing}\` beside the list` });
      return [];
    }
    const channels =
      whole === undefined
        ? Object.entries(files).flatMap(([name, one]) => {
            const [first] = channelsIn(one, 'frequency-response');
            return first ? [{ ...first, name: name as Channel['name'] }] : [];
          })
        : channelsIn(whole, entry.kind);
    const isWhole = channels.length >= names.length;
    const place = judged.positionOf(index, 'id');
    return isWhole ? [{ ...others, id: `${ref}/${id}`, ref, channels, place }] : [];
  });
  const unnamed = [...bytes.keys()].filter((name) => judged.data && !read.has(name));
  return {
    ...{ file, ref, text, curves, faults: told, digest: hash.digest('hex') },
    data: [...read.values(), ...unnamed.map((name) => unread(path.join(path.dirname(file), name)))],
  };
}

function unread(file: string): CurveData {
  const fault = { line: 1, message: 'no curve of `curves.yaml` names this file' };
  return { file, text: '', faults: [fault], skipped: undefined };
}
