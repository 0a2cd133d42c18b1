import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../domain/text/visit.ts';
import type { Points } from '../domain/text/pieces.ts';
import { withoutCitations } from '../domain/text/citations.ts';

/** What the lists in `Pros` and `Cons` say, without their citations: each item is a point. */
export function pointsIn(tree: Root): Points {
  const points: Points = { pros: [], cons: [] };
  visit(tree, 'mdxJsxFlowElement', (component) => {
    const list = { Pros: points.pros, Cons: points.cons }[component.name ?? ''];
    if (!list) return;
    visit(component, 'listItem', (item) => {
      const point = withoutCitations(toString(item));
      if (point) list.push(point);
    });
  });
  return points;
}
