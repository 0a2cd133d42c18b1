/** What a component shows of the measurements of a product. */
export interface MeasuredReference {
  /** The ref of the product. */
  product: string;
  /** The id of a curve of the product, or of a quantity whose figures are meant. */
  curve?: string;
  quantity?: string;
  /** Whose figures are meant; undefined is everybody's. */
  measurer?: string | undefined;
}

/**
 * What a component shows of what was measured; undefined where it shows nothing of it.
 * @param attribute gives what an author wrote as an attribute
 * @param own the ref of the review that it is in, which it is about unless it names another product
 */
export function measuredReference(
  component: string | null,
  attribute: (name: string) => string | undefined,
  own: string,
): MeasuredReference | undefined {
  const product = attribute('product') ?? own;
  if (component === 'Curve') return { product, curve: attribute('name') ?? '' };
  const quantity = attribute('quantity');
  if (component !== 'Measurement' || quantity === undefined) return undefined;
  return { product, quantity, measurer: attribute('measurer') };
}
