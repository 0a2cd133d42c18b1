import { formatScore, overallOf } from '../../domain/review/rating.ts';
import type { CompareContent } from './content.ts';
import { copyOf, productClass, slot, write } from '../slots.ts';

/** Says how each product differs from the one with the highest overall. */
export function drawWords(root: HTMLElement, { products, sides, strings }: CompareContent): void {
  const { leader, differences } = sides;
  slot(root, 'words-section').hidden = differences.length === 0;
  if (!leader) return;
  const isShared = differences.some(({ overall }) => overall === 0);
  const say = isShared ? strings.leaderShared : strings.leader;
  write(root, 'leader', say(leader.name, formatScore(overallOf(leader.rating))));
  slot(root, 'words').replaceChildren(
    ...differences.map((difference) => {
      const item = copyOf(root, 'words');
      item.classList.add(productClass(products.indexOf(difference.product)));
      write(item, 'name', difference.product.name);
      write(item, 'difference', strings.difference(difference));
      return item;
    }),
  );
}
