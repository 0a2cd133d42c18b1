import type { MeasuredMention } from '../check/facts.ts';
import type { Library } from '../check/library.ts';
import { nearest } from '../names/nearest.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const measurementKnown: LibraryRule = {
  id: 'measurement-known',
  scope: 'library',
  severity: 'error',
  summary: 'A `Curve`, or a `Measurement` with a `quantity`, shows what the product has.',
  remedy: 'Correct it, or add what was measured below `src/content/measurements/`.',
  *find({ measured }, library): Iterable<Finding> {
    for (const mention of measured) {
      const fault =
        mention.curve === undefined ? figureFault(mention, library) : curveFault(mention, library);
      const { line, column, text } = mention;
      if (fault) yield { line, column, text, ...fault };
    }
  },
};

type Fault = Pick<Finding, 'message' | 'remedy'>;

function curveFault(
  { product, curve = '' }: MeasuredMention,
  { curves }: Library,
): Fault | undefined {
  const file = curves.find(({ ref }) => ref === product);
  // What can't be read is told where it is.
  if (file && file.faults.length > 0) return undefined;
  const names = file?.curves.map(({ id }) => id.slice(product.length + 1)) ?? [];
  if (names.includes(curve)) return undefined;
  return { message: `\`${product}\` has no curve \`${curve}\``, remedy: offer(curve, names) };
}

function figureFault(
  { product, quantity = '', measurer }: MeasuredMention,
  { figures }: Library,
): Fault | undefined {
  const file = figures.find(({ ref }) => ref === product);
  if (file && file.faults.length > 0) return undefined;
  const all = file?.figures ?? [];
  const ofQuantity = all.filter((figure) => figure.quantity === quantity);
  if (ofQuantity.length === 0) {
    const quantities = new Set(all.map((figure) => figure.quantity));
    return {
      message: `\`${product}\` has no figure of \`${quantity}\``,
      remedy: offer(quantity, [...quantities]),
    };
  }
  const measurers = new Set(ofQuantity.map((figure) => figure.measurer));
  if (measurer === undefined || measurers.has(measurer)) return undefined;
  return {
    message: `\`${product}\` has no figure of \`${quantity}\` by \`${measurer}\``,
    remedy: offer(measurer, [...measurers]),
  };
}

/** What may be meant, or all that there is; undefined where there is nothing. */
function offer(given: string, known: readonly string[]): string | undefined {
  const meant = nearest(given, known);
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  return known.length > 0 ? `There is: ${known.map((one) => `\`${one}\``).join(', ')}.` : undefined;
}
