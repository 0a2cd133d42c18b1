import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { curvesName, isPoints, measurementsFolder } from '../../domain/check/placing.ts';
import { inYaml } from '../../domain/check/in-yaml.ts';
import type { CurveKind } from '../../domain/measurements/curves/curve.ts';
import { contentFolder } from '../../reading/content-folder.ts';
import { readPoints } from '../../reading/curve-points.ts';

/** A file to be written. */
interface NewFile {
  file: string;
  content: string | Uint8Array;
}

/** Why files can't be those of a measured curve; undefined where they can. */
export function curveFault(text: string): string | undefined {
  const files = text.split(',');
  if (files.length > 2) return 'names more than a file for each ear';
  for (const file of files) {
    if (!existsSync(file)) return `names no file: ${file}`;
    if (!isPoints(file)) return `must end in .csv, .txt, .frd or .dat: ${file}`;
    const bytes = readFileSync(file);
    const [fault] = readPoints(bytes, kindOf(bytes)).faults;
    if (fault) return `can't be read: ${file}:${fault.line} ${fault.message}`;
  }
  return undefined;
}

/** What a file holds: a set by CTA-2034 names its curves. */
function kindOf(bytes: Uint8Array): CurveKind {
  return readPoints(bytes, 'spin').faults.length === 0 ? 'spin' : 'frequency-response';
}

/**
 * The copies of measured files beside the figures of a product, and the list that says what they
 * are, with what is left to the author.
 * @param text the files, the left ear first, with a comma between them
 * @throws Error where the product has curves already
 */
export function curvesToBegin(ref: string, text: string | undefined): NewFile[] {
  if (text === undefined) return [];
  const folder = path.join(contentFolder(), measurementsFolder, ref);
  const list = path.join(folder, curvesName);
  if (existsSync(list)) throw new Error(`Nothing was written: ${list} exists already.`);
  const files = text.split(',');
  const [first, second] = files.map((file) => inYaml(path.basename(file)));
  const named = second ? `files: { left: ${first}, right: ${second} }` : `file: ${first}`;
  const lines = [
    '- id: measured',
    `  ${named}`,
    ...(kindOf(readFileSync(files[0]!)) === 'spin' ? ['  kind: spin'] : []),
    '  rig: "" # an id of rigs.yaml',
    '  measurer: "" # an id of measurers.yaml',
    '  licence: "" # an SPDX id, or who permitted it and when',
    '  source: "" # the address of the file, or of its page',
    '',
  ];
  return [
    { file: list, content: lines.join('\n') },
    ...files.map((file) => ({
      file: path.join(folder, path.basename(file)),
      content: readFileSync(file),
    })),
  ];
}
