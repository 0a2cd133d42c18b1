import type * as model from './en/index.ts';
import type { Formats } from './format.ts';

/** The strings of the model language, as a type that every language fills. */
type Widen<Value> = Value extends string
  ? string
  : Value extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { [Key in keyof Value]: Widen<Value[Key]> };

/**
 * Everything that the site says in a language, and how it writes numbers and days. `catalog`,
 * `compare`, `plot` and `search` are what their scripts say, so that readers load no more. `site` is
 * the rest of a page.
 */
export type Words = Widen<Omit<typeof model, 'format'>> & { format: Formats };
