import * as z from 'zod';
import { texts } from '../../languages/texts.ts';
import { id, idOf } from '../id-of.ts';
import type { Measurers } from '../measurers.ts';
import { curveKinds, provenances, spinChannels } from './curve.ts';
import type { Rigs } from './rigs.ts';
import { targetFor, type Targets } from './targets.ts';

/** What curves are written in terms of. */
export interface CurveTerms {
  rigs: Rigs;
  targets: Targets;
  measurers: Measurers;
}

/** What is said of a value that does not hold, or is not there. */
const otherwise = (message: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : message),
});

const text = z.string(otherwise('must be text')).min(1, 'must not be empty');

const fileName = z
  .string('must be the name of a file')
  .regex(/^[^/\\]+$/, 'must be the name of a file in this folder');

const specimenSchema = z.strictObject({
  serial: text.optional(),
  pads: text.optional(),
  tips: text.optional(),
  firmware: text.optional(),
  noise_cancelling: z.enum(['on', 'off']).optional(),
});

/** What else a measured unit was, beyond the product. */
export type Specimen = z.output<typeof specimenSchema>;

/** The channels that files can be named for, by kind. */
const channelsOf = { 'frequency-response': ['left', 'right'], spin: spinChannels } as const;

/**
 * The curves of a product, as a list. Each names its file, or a file for each channel; without a
 * target, the first that was made for the rig is its own.
 */
export function curvesSchema({ rigs, targets, measurers }: CurveTerms) {
  const entry = z
    .strictObject({
      id: id.describe('Part of its address.'),
      kind: z.enum(curveKinds).default('frequency-response'),
      file: fileName.optional(),
      files: z
        .partialRecord(z.enum(Object.values(channelsOf).flat()), fileName)
        .optional()
        .describe('A file for each channel.'),
      rig: idOf('rig', 'rigs.yaml', [...rigs.keys()]),
      measurer: idOf('measurer', 'measurers.yaml', Object.keys(measurers)),
      date: z.iso.date('must be a day such as 2024-05-31').optional(),
      specimen: specimenSchema.default({}),
      smoothing: z
        .string()
        .regex(/^(?:none|1\/[1-9]\d*)$/, 'must be `none`, or a share of an octave such as `1/24`')
        .optional(),
      provenance: z.enum(provenances).default('original'),
      licence: text.describe('An SPDX id, or who permitted it and when.'),
      source: z.url({ protocol: /^https?$/, ...otherwise('must be an address') }),
      target: idOf('target', 'targets.yaml', [...targets.keys()]).optional(),
      note: texts.optional().describe('What else is to be known of it, in each language.'),
    })
    .transform((curve, { addIssue }) => {
      const { kind, file, files, rig, target, ...others } = curve;
      const complain = (key: string, message: string) =>
        addIssue({ code: 'custom', path: [key], message });
      const named = files && Object.keys(files);
      const channels: readonly string[] = channelsOf[kind];
      if ((file === undefined) === (files === undefined)) {
        complain('file', 'give either `file`, or `files` with a file for each channel');
      }
      if (
        named &&
        !(named.includes(channels[0]!) && named.every((one) => channels.includes(one)))
      ) {
        complain('files', `the channels of \`${kind}\` are ${channels.join(', ')}`);
      }
      if (target !== undefined && !targets.get(target)!.rigs.includes(rig)) {
        complain('target', `\`${target}\` was not made for the rig \`${rig}\``);
      }
      const own = target ?? targetFor(rig, targets)?.id;
      return { ...others, kind, file, files, rig, target: own };
    });
  return z
    .array(entry, 'the file must be a list: each curve begins with `- id:`')
    .superRefine((curves, { addIssue }) => {
      for (const [index, { id }] of curves.entries()) {
        if (curves.findIndex((one) => one.id === id) === index) continue;
        const message = `another curve has the id \`${id}\``;
        addIssue({ code: 'custom', path: [index, 'id'], message });
      }
    });
}

export type CurvesSchema = ReturnType<typeof curvesSchema>;
export type CurveEntry = z.output<CurvesSchema>[number];
