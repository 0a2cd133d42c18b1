import type { Library } from '../../check/library.ts';
import { measuredKind } from '../../kinds.ts';
import { nearest } from '../../names/nearest.ts';
import type { Finding } from '../rule.ts';

/** Finds that a folder of what was measured is named by the ref of no product. */
export function* findUnknownProduct(ref: string, { refs }: Library): Iterable<Finding> {
  const known = refs[measuredKind];
  if (known.has(ref)) return;
  const meant = nearest(ref, known);
  yield {
    line: 1,
    message: `no product has the ref \`${ref}\``,
    remedy: meant && `Did you mean \`${meant}\`?`,
  };
}
