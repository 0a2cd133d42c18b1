/**
 * A number with its English noun: 1 review, 3,090 reviews.
 * @param many where the plural is not the singular with an s
 */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
