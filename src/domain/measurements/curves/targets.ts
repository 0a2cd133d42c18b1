import * as z from 'zod';
import { texts } from '../../languages/texts.ts';
import { id, idOf } from '../id-of.ts';
import type { Target } from './curve.ts';
import type { Rigs } from './rigs.ts';

/** The models that tell preference from the deviation from a target. */
export const models = ['over-ear-2018'] as const;

/** The file of targets, by id; each names the file of its points, beside it. */
export function targetsSchema(rigs: Rigs) {
  return z.record(
    id,
    z.strictObject({
      name: texts.describe('What readers see.'),
      file: z
        .string()
        .regex(/^[^/\\]+\.(?:csv|txt)$/, 'must be a .csv or .txt file beside this one'),
      rigs: z
        .array(idOf('rig', 'rigs.yaml', [...rigs.keys()]))
        .min(1)
        .describe('What it was made for: over curves of other rigs it says nothing.'),
      source: z.url().describe('Where its numbers are from.'),
      licence: z.string().min(1),
      model: z.enum(models).optional().describe('The preference model that was made with it.'),
    }),
  );
}

export type TargetsFile = z.output<ReturnType<typeof targetsSchema>>;

/** Targets by their ids. */
export type Targets = ReadonlyMap<string, Target>;

/** The first target that was made for a rig. */
export function targetFor(rig: string, targets: Targets): Target | undefined {
  return [...targets.values()].find(({ rigs }) => rigs.includes(rig));
}
