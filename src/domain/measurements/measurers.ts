import * as z from 'zod';
import { texts } from '../languages/texts.ts';
import { id } from './id-of.ts';

/** Who stands behind a figure, the most trusted first. */
export const trusts = ['laboratory', 'other', 'maker', 'estimate', 'unknown'] as const;
export type Trust = (typeof trusts)[number];

/** Sorts by trust, the most trusted first. */
export function compareTrust(one: Trust, other: Trust): number {
  return trusts.indexOf(one) - trusts.indexOf(other);
}

/** The file of those who state figures, by id. */
export const measurersSchema = z.record(
  id,
  z
    .strictObject({
      name: texts.describe('What readers see.'),
      trust: z.enum(trusts),
      method: z.url().optional().describe('A page on which it says how it measures.'),
    })
    .refine(({ trust, method }) => (trust === 'laboratory') === (method !== undefined), {
      path: ['method'],
      error:
        'a `laboratory` names its `method`, the page where it says how it measures; others none',
    }),
);

export type Measurers = z.output<typeof measurersSchema>;
export type Measurer = Measurers[string];

/** Whether somebody other than maker and author measured it. */
export function isIndependentlyMeasured({ trust }: Pick<Measurer, 'trust'>): boolean {
  return trust === 'laboratory' || trust === 'other';
}

/** Whether a figure of this trust says where it can be looked up. */
export function hasSource(trust: Trust): boolean {
  return trust !== 'estimate' && trust !== 'unknown';
}
