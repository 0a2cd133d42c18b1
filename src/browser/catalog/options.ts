import type { FacetOption } from '../../domain/catalog/facets.ts';
import {
  isLeftOut,
  slugOf,
  withoutSaying,
  withoutTag,
  withTag,
  type SignedTag,
} from '../../domain/catalog/signed-tags.ts';

/** What a reader wants of a tag, as the three radios of its option say it. */
type Wish = 'without' | 'any' | 'with';

/** An option of a list after the model of another. */
export function copyOption(model: HTMLLIElement, { value, name }: FacetOption): HTMLLIElement {
  const item = model.cloneNode(true) as HTMLLIElement;
  item.dataset.value = value;
  item.querySelector('.label')!.textContent = name;
  for (const input of inputsOf(item)) {
    if (input.type === 'checkbox') input.value = value;
    else input.name = `tag-${value}`;
    if (input.id) input.id = radioId(input.value as Wish, value);
  }
  return item;
}

/**
 * Shows of an option whether it is chosen, and how many reviews it would leave.
 * @param label what those hear who don't see name and count side by side
 */
export function showOption(
  item: HTMLElement,
  wish: Wish,
  { count, label, isOff }: { count: string; label: string; isOff: boolean },
): void {
  item.querySelector('.count')!.textContent = count;
  for (const input of inputsOf(item)) {
    input.checked = input.type === 'checkbox' ? wish === 'with' : input.value === wish;
    input.disabled = isOff;
  }
  const name = item.querySelector<HTMLLabelElement>('[data-name]');
  if (!name) return;
  name.parentElement!.ariaLabel = label;
  // A press on the name asks for the tag; once something is said of it, the press takes it back.
  name.htmlFor = radioId(wish === 'any' ? 'with' : 'any', item.dataset.value!);
}

/** What the values chosen in a list say of one. */
export function wishFor(value: string, chosen: readonly SignedTag[]): Wish {
  const said = chosen.find((one) => slugOf(one) === value);
  if (said === undefined) return 'any';
  return isLeftOut(said) ? 'without' : 'with';
}

/** The tags of a choice after one of the radios of an option was pressed. */
export function readTagOption(
  tags: readonly SignedTag[],
  pressed: HTMLInputElement,
): readonly SignedTag[] {
  const slug = pressed.closest('li')!.dataset.value!;
  const wish = pressed.value as Wish;
  if (wish === 'any') return withoutSaying(tags, slug);
  return withTag(tags, wish === 'with' ? slug : withoutTag(slug));
}

function inputsOf(item: HTMLElement): NodeListOf<HTMLInputElement> {
  return item.querySelectorAll('input');
}

const radioId = (wish: Wish, slug: string) => `${wish}-${slug}`;
