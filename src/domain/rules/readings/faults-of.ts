import type { OwnRule } from '../rule.ts';

/** Finds what reading itself found against a rule. */
export function faultsOf(rule: string): OwnRule['find'] {
  return ({ faults }) => faults.filter((fault) => fault.rule === rule);
}
