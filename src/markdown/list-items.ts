import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';

const known = new WeakMap<Parents, List>();

/**
 * Draws an item as mdast-util-to-hast does. That library asks for each item whether any item of its
 * list is separated from the next, which takes the square of a list's length. Here it is asked once
 * a list.
 */
export const listItemHandler: Handler = (state, item: ListItem, parent) =>
  defaultHandlers.listItem(state, item, parent?.type === 'list' ? headOf(parent) : parent);

/** A list without its items that still says whether they are separated. */
function headOf(list: List): List {
  let head = known.get(list);
  if (!head) {
    const isSpread = list.children.some(({ spread, children }) => spread ?? children.length > 1);
    head = { ...list, spread: list.spread || isSpread, children: [] };
    known.set(list, head);
  }
  return head;
}
