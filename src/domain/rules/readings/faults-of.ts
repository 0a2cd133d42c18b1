import type { OwnRule } from '../rule.ts';

/** Finds the faults against a rule that reading itself has found. */
export function faultsOf(rule: string): OwnRule['find'] {
  return ({ faults }) => faults.filter((fault) => fault.rule === rule);
}
