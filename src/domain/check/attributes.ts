import type { Element } from './body.ts';

/** What an author gave as an attribute of a component; undefined where it is no plain text. */
export function attributeOf(
  { attributes }: Pick<Element, 'attributes'>,
  name: string,
): string | undefined {
  const value = attributes.find((one) => 'name' in one && one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
