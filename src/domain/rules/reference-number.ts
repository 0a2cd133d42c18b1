import type { Finding, OwnRule } from './rule.ts';

export const referenceNumber: OwnRule = {
  id: 'reference-number',
  scope: 'document',
  severity: 'warning',
  summary: 'Each entry of the references has a number of its own.',
  remedy: 'Give the entry another number, and cite it by that.',
  *find({ body }): Iterable<Finding> {
    const first = new Map<number, number>();
    for (const { number, line, column } of body.entries) {
      const taken = first.get(number);
      if (taken === undefined) first.set(number, line);
      else {
        const message = `[${number}] is twice in the references, first in line ${taken}`;
        yield { line, column, message };
      }
    }
  },
};
