import { nothingChosen, settled, type Choice } from '../../src/domain/catalog/choice.ts';
import type { Columns } from '../../src/domain/catalog/columns.ts';
import type { Known, Parameter, Refusal } from '../../src/domain/catalog/parameter.ts';
import { select } from '../../src/domain/catalog/selection.ts';

/** The names of the reviews that a choice leaves of a catalog, in their order. */
export function foundIn(columns: Columns, choice: Partial<Choice>): string[] {
  const { matching } = select(columns, settled({ ...nothingChosen, ...choice }));
  return Array.from(matching.toSorted(), (review) => columns.names[review]!);
}

/**
 * What a parameter reads from a text, and what it refuses of it.
 * @param known what exists besides products
 */
export function readBy<Value>(
  parameter: Parameter<Value>,
  text: string,
  known: Partial<Known> = {},
): { value: Value | undefined; refused: [why: Refusal, piece?: string | undefined][] } {
  const none = new Set<string>();
  const all: Known = {
    ...{ kind: 'product', tags: none, mainTags: new Map(), companies: none, categories: none },
    ...known,
  };
  const refused: [why: Refusal, piece?: string | undefined][] = [];
  const value = parameter.read(text, all, (...refusal) => refused.push(refusal));
  return { value, refused };
}
