import type { Body } from '../domain/check/body.ts';
import type { Fault } from '../domain/check/document.ts';
import { formulaFault } from '../markdown/formulas.ts';

/**
 * The formulas that can't be drawn. What is or was meant as a score line is judged as one instead.
 */
export function formulaFaults({ formulas, nearScores }: Body): Fault[] {
  const near = new Set(nearScores.map(({ line }) => line));
  return formulas.flatMap(({ line, column, value, score, source }): Fault[] => {
    if (score !== undefined || near.has(line)) return [];
    const message = formulaFault(value);
    return message ? [{ rule: 'formula', line, column, message, text: source.slice(0, 200) }] : [];
  });
}
