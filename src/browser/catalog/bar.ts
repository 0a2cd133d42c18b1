import { isLeftOut, withoutTag } from '../../domain/catalog/signed-tags.ts';
import { directionOf } from '../../domain/catalog/sorting.ts';
import type { Words } from '../../i18n/words.ts';
import type { Chip } from './chips.ts';
import { setText } from './set-text.ts';
import type { CatalogView } from './state.ts';

/** Shows above the list how many there are, in which order, what is chosen and what was ignored. */
export function showBar(root: HTMLElement, view: CatalogView): void {
  const { kind, strings, choice, chips, sorted } = view;
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  const results = strings.results(kind, sorted.length);
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

/** Shows on the button that leaves out what is no longer made how many reviews that is. */
export function showLeaveOut(
  root: HTMLElement,
  { columns, choice, selection, format }: CatalogView,
): void {
  const button = root.querySelector<HTMLButtonElement>('[data-action="leave-out"]')!;
  const tag = columns.tags[columns.discontinued];
  button.hidden = tag === undefined;
  if (!tag) return;
  const isOut = choice.tags.includes(withoutTag(tag.slug));
  const count = selection.counts.tags[columns.discontinued]!;
  button.value = tag.slug;
  button.ariaPressed = String(isOut);
  button.disabled = count === 0 && !isOut;
  setText(button.querySelector('.count')!, format.number(count));
}

/** Chips that say what they said are left alone: one of them may be under a finger just now. */
function showChips(list: HTMLElement, { chips, strings }: CatalogView): void {
  list.hidden = chips.length === 0;
  const drawn = [...chips.map((chip) => drawChip(chip, strings)), drawClear(strings)];
  const isSame =
    list.childElementCount === drawn.length &&
    drawn.every((item, at) => item.isEqualNode(list.children[at]!));
  if (!isSame) list.replaceChildren(...drawn);
}

function ignoredWords({ ignored, strings }: CatalogView): string {
  const parts = ignored.map(({ parameter, value, why }) =>
    strings.ignoredPart(`${parameter}=${value}`, strings.refusals[why]),
  );
  return parts.length > 0 ? strings.ignored(parts.join(strings.ignoredBetween)) : '';
}

/** A chip names what it takes away: by the time of the press others may have come or gone. */
function drawChip({ label, parameter, item }: Chip, strings: Words['catalog']): HTMLLIElement {
  const drawn = drawButton(`${label} ×`, 'remove');
  const button = drawn.querySelector('button')!;
  button.ariaLabel = strings.remove(label);
  button.dataset.chip = parameter;
  button.classList.toggle('left-out', item !== undefined && isLeftOut(item));
  if (item !== undefined) button.value = item;
  return drawn;
}

function drawClear({ clear }: Words['catalog']): HTMLLIElement {
  return drawButton(clear, 'clear');
}

function drawButton(text: string, action: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = action === 'clear' ? 'plain word' : 'control chip';
  button.dataset.action = action;
  button.textContent = text;
  item.append(button);
  return item;
}
