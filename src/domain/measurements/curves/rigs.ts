import * as z from 'zod';
import { texts } from '../../languages/texts.ts';
import { id } from '../id-of.ts';

const familySchema = z.strictObject({
  name: texts.describe('What readers see.'),
  valid: z
    .tuple([z.number().positive(), z.number().positive()])
    .refine(([from, to]) => from < to, 'a range names its lower end first')
    .describe('Where it is known to be right, in Hz.'),
});

/** The file of what curves are measured on. Rigs of one family give numbers that can be compared. */
export const rigsSchema = z
  .strictObject({
    families: z.record(id, familySchema),
    rigs: z.record(id, z.strictObject({ name: texts, family: id })),
  })
  .superRefine(({ families, rigs }, { addIssue }) => {
    for (const [rig, { family }] of Object.entries(rigs)) {
      if (Object.hasOwn(families, family)) continue;
      const message = `there is no family \`${family}\`; name one that the file holds`;
      addIssue({ code: 'custom', path: ['rigs', rig, 'family'], message });
    }
  });

type Names = z.output<typeof texts>;

/** What is measured on: an ear simulator, an anechoic room, a scanner of near fields. */
export interface Rig {
  id: string;
  name: Names;
  /** The id of its family. Numbers of different families are never compared. */
  family: string;
  familyName: Names;
  /** Where it is known to be right, in Hz. */
  valid: { from: number; to: number };
}

/** The rigs by their ids. */
export type Rigs = ReadonlyMap<string, Rig>;

/** Gives each rig what its family says. */
export function buildRigs({ families, rigs }: z.output<typeof rigsSchema>): Rigs {
  return new Map(
    Object.entries(rigs).map(([rig, { name, family }]) => {
      const { name: familyName, valid } = families[family]!;
      const [from, to] = valid;
      return [rig, { id: rig, name, family, familyName, valid: { from, to } }];
    }),
  );
}
