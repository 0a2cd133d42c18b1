/** What a build does, in this order. */
export const phases = ['read', 'bundle', 'draw', 'index', 'publish'] as const;

export type Phase = (typeof phases)[number];

/** How long each phase took, in milliseconds; one that was not reached took none. */
export type PhaseTimes = Record<Phase, number>;

/** The times of a build that has reached no phase yet. */
export function noTimes(): PhaseTimes {
  return Object.fromEntries(phases.map((phase) => [phase, 0])) as PhaseTimes;
}
