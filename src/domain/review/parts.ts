/**
 * The five parts of a rating in the order of the format, each worth 0 to 1. `key` names the part in
 * front matter, `code` in class names and addresses; its name is a matter of each language.
 * `banded` parts carry a band word; cost-performance is a quotient and speaks for itself.
 */
export const parts = [
  { key: 'scientific_validity', code: 'sv', banded: true },
  { key: 'technology_level', code: 'tl', banded: true },
  { key: 'cost_performance', code: 'cp', banded: false },
  { key: 'reliability_support', code: 'rs', banded: true },
  { key: 'design_rationality', code: 'rd', banded: true },
] as const;

/** The part that measurements stand for. */
export const measuredPart = parts[0];

export type Part = (typeof parts)[number];
export type PartKey = Part['key'];
export type PartCode = Part['code'];

export const partKeys = parts.map(({ key }) => key);

/** The fragment of a part's section, on every review's page and on the method's. */
export function fragmentOf({ key }: Pick<Part, 'key'>): string {
  return key.replaceAll('_', '-');
}
