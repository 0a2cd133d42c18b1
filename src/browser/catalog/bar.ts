import { directionOf } from '../../domain/catalog/choice.ts';
import { setText } from './set-text.ts';
import type { CatalogView } from './state.ts';

/** Shows above the list how many there are, in which order, what is chosen and what was ignored. */
export function showBar(root: HTMLElement, view: CatalogView): void {
  const { kind, strings, choice, chips, sorted } = view;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  const results = strings.results[kind](sorted.length);
  setText(find('[data-count]'), results);
  setText(find('[data-count-here]'), results);
  setText(find('[data-show]'), strings.show(results));
  setText(find('[data-action="open-filters"]'), strings.filters(chips.length));
  setText(find('[data-ignored]'), ignoredWords(view));

  const reverse = find('[data-action="reverse"]');
  const direction = directionOf(choice);
  reverse.dataset.direction = direction;
  reverse.ariaLabel = strings.reverse(strings[direction]);
  reverse.title = strings[direction];

  const map = root.querySelector('[data-action="map"]');
  if (map) map.ariaExpanded = String(choice.map !== undefined);

  showChips(find('[data-chips]'), view);
}

/** Chips that say what they said are left alone: one of them may be under a finger just now. */
function showChips(list: HTMLElement, { chips, strings }: CatalogView): void {
  list.hidden = chips.length === 0;
  const said = [...list.children].map(({ textContent }) => textContent);
  const words = [...chips.map(({ label }) => `${label} ×`), strings.clear];
  if (words.join('\n') === said.join('\n')) return;
  list.replaceChildren(
    ...chips.map(({ label }, at) => drawChip(words[at]!, 'remove', strings.remove(label))),
    drawChip(strings.clear, 'clear'),
  );
}

function ignoredWords({ ignored, strings }: CatalogView): string {
  const parts = ignored.map(({ parameter, value, why }) =>
    strings.ignoredPart(`${parameter}=${value}`, strings.refusals[why]),
  );
  return parts.length > 0 ? strings.ignored(parts.join(strings.ignoredBetween)) : '';
}

function drawChip(text: string, action: string, label?: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = action;
  button.dataset.action = action;
  button.textContent = text;
  if (label) button.ariaLabel = label;
  item.append(button);
  return item;
}
