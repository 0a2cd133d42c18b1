import type { Choice, ParameterName } from '../../domain/catalog/choice.ts';
import { withoutSaying, withoutTag, withTag } from '../../domain/catalog/signed-tags.ts';
import { directionOf, type SortKey } from '../../domain/catalog/sorting.ts';
import { equalWeights } from '../../domain/review/weights.ts';
import { withoutChip, withoutChips } from './chips.ts';

/** What a button of the catalog does. */
interface Action {
  /** The choice it makes of another. */
  choose(choice: Choice, button: HTMLElement): Choice;
  /** What takes the focus, since the button itself goes away. */
  focus?: string;
}

/** By the name that a button has in `data-action`. */
const actions: Readonly<Record<string, Action>> = {
  reverse: { choose: (choice) => ({ ...choice, order: reversed(choice) }) },
  sort: { choose: sortBy },
  map: { choose: (choice) => ({ ...choice, map: choice.map ? undefined : 'overall' }) },
  'reset-weights': {
    choose: (choice) => ({ ...choice, weights: equalWeights }),
    focus: '[data-weights] summary',
  },
  family: { choose: takeFamily },
  'leave-out': { choose: leaveOut },
  clear: { choose: withoutChips, focus: '[data-count]' },
  remove: { choose: removeChip, focus: '[data-count]' },
};

/** The action of a button that changes the choice; undefined for any other. */
export function actionOf({ dataset }: HTMLElement): Action | undefined {
  return actions[dataset.action ?? ''];
}

function reversed(choice: Choice) {
  return directionOf(choice) === 'ascending' ? 'descending' : 'ascending';
}

/** The heading of the column that already sorts turns the order round. */
function sortBy(choice: Choice, button: HTMLElement): Choice {
  const sort = button.closest('th')!.dataset.key as SortKey;
  return { ...choice, sort, order: sort === choice.sort ? reversed(choice) : undefined };
}

/** All categories of the button's family, or none where all are chosen. */
function takeFamily(choice: Choice, button: HTMLElement): Choice {
  const options = button.closest('details')!.querySelectorAll('li');
  const family = Array.from(options, ({ dataset }) => dataset.value!);
  const others = choice.category.filter((id) => !family.includes(id));
  const isWhole = family.every((id) => choice.category.includes(id));
  return { ...choice, category: isWhole ? others : [...others, ...family] };
}

/** Leaves out the tag that the button names, or does so no longer. */
function leaveOut(choice: Choice, button: HTMLElement): Choice {
  const slug = button.getAttribute('value')!;
  const isOut = choice.tags.includes(withoutTag(slug));
  const tags = isOut ? withoutSaying(choice.tags, slug) : withTag(choice.tags, withoutTag(slug));
  return { ...choice, tags };
}

function removeChip(choice: Choice, button: HTMLElement): Choice {
  const parameter = button.dataset.chip as ParameterName;
  return withoutChip(choice, { parameter, item: button.getAttribute('value') ?? undefined });
}
