import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Target } from '../domain/measurements/curves/curve.ts';
import type { Rigs } from '../domain/measurements/curves/rigs.ts';
import { targetsSchema, type Targets } from '../domain/measurements/curves/targets.ts';
import { contentFolder, dataFile } from './content-folder.ts';
import { readPoints } from './curve-points.ts';
import { readData } from './data.ts';

/**
 * Reads what curves are compared with, `targets/targets.yaml` and the files that it names.
 * @throws Error as `readData` does, or with file and line where points can't be read
 */
export async function readTargets(rigs: Rigs, root = contentFolder()): Promise<Targets> {
  const list = dataFile('targets/targets.yaml', root);
  const targets = await readData(list, targetsSchema(rigs));
  return new Map(
    Object.entries(targets).map(([id, { file, ...target }]): [string, Target] => {
      const points = path.join(path.dirname(list), file);
      const { channels, faults } = readPoints(readFileSync(points), 'frequency-response');
      const [fault] = faults;
      if (fault) {
        const where = `${path.relative('', points)}:${fault.line}`;
        throw new Error(`${where}  ${fault.message}\nMend it; nothing is built without it.`);
      }
      return [id, { ...target, id, points: channels[0]!.points }];
    }),
  );
}
