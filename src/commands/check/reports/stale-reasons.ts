import { addressKey, refKey, type Library, type Placed } from '../../../domain/check/library.ts';
import { translationsOf } from '../../../domain/rules/readings/translation.ts';
import { namedRefs } from '../../../domain/rules/readings/proof-refs.ts';
import { comparedKind, kinds } from '../../../domain/kinds.ts';
import { languageFacts } from '../../../domain/languages/index.ts';
import { mainLanguage } from '../../../domain/languages/main.ts';
import { laterVersions } from '../../../domain/method/versions.ts';
import { ageOf } from '../../../domain/review/age.ts';
import { modifiedOn, scoredOn } from '../../../domain/review/changes.ts';
import { freshUntil } from '../../../domain/review/fresh-until.ts';
import { currencyOf, isNear } from '../../../domain/review/price.ts';

/** What is known besides a review where it is asked whether it is up to date. */
export interface Surroundings {
  library: Library;
  isDiscontinued: (product: Placed) => boolean;
  /** Addresses of sources that are gone, as `sourceId` writes them. */
  dead: ReadonlySet<string>;
}

/** A way in which a review can grow stale. */
interface StaleReason {
  /** How much it needs its author: 3 where a score may be wrong, 1 where only time has passed. */
  weight: number;
  /** Each occurrence in a review, in a few words. */
  find(review: Placed, surroundings: Surroundings): string[];
}

/** Every way by its name, the weightiest first. */
export const staleReasons = {
  'older-method': { weight: 3, find: olderMethod },
  'comparator-gone': { weight: 3, find: goneComparators },
  'comparator-cheaper': { weight: 3, find: cheaperComparators },
  'dead-source': { weight: 2, find: deadSources },
  'older-translation': { weight: 2, find: newerTranslations },
  'old-price': { weight: 1, find: oldPrice },
} as const satisfies Record<string, StaleReason>;

function olderMethod(
  { review }: Placed,
  { library: { method = [], today } }: Surroundings,
): string[] {
  const names = languageFacts(mainLanguage).parts;
  return laterVersions(review, method, today).map(
    ({ version, parts }) =>
      `version ${version.number} of the method scores ${parts.map((key) => names[key]).join(', ')} in another way`,
  );
}

function goneComparators(facts: Placed, { library, isDiscontinued }: Surroundings): string[] {
  return comparatorsOf(facts).flatMap(({ ref }) => {
    const reviews = library.byRef.get(refKey(comparedKind, ref)) ?? [];
    if (reviews.every(({ review }) => review.draft)) return [`${ref} is not reviewed any more`];
    return reviews.some(isDiscontinued) ? [`${ref} is discontinued`] : [];
  });
}

function cheaperComparators(facts: Placed, { library }: Surroundings): string[] {
  const { review } = facts;
  return comparatorsOf(facts).flatMap(({ ref, price: then }) => {
    const [other] = library.byAddress.get(addressKey(comparedKind, review.lang, ref)) ?? [];
    const now = other?.review.price;
    const { currency } = review.cost_performance!;
    if (then === undefined || now === undefined || currencyOf(other!.review) !== currency)
      return [];
    if (now >= then || isNear(now, then)) return [];
    return [`${ref} costs ${now} ${currency} in its own review, and ${then} in the proof`];
  });
}

function comparatorsOf({ review }: Placed) {
  return namedRefs(review.cost_performance).filter(
    ({ path, ref }) => path.at(-1) === 'comparator' && ref !== review.ref,
  );
}

function deadSources({ cited }: Placed, { dead }: Surroundings): string[] {
  return cited.references.flatMap(({ address }) =>
    address !== undefined && dead.has(address) ? [address] : [],
  );
}

/** The newest is the original of the others, whichever language it is in. */
function newerTranslations(facts: Placed, { library }: Surroundings): string[] {
  const own = modifiedOn(facts.review);
  const [newest] = translationsOf(facts, library)
    .filter(({ review }) => !review.draft && modifiedOn(review) > own)
    .sort((one, other) => (modifiedOn(one.review) < modifiedOn(other.review) ? 1 : -1));
  return newest ? [`${newest.file} is of ${modifiedOn(newest.review)}, this of ${own}`] : [];
}

function oldPrice({ kind, review }: Placed, { library: { today } }: Surroundings): string[] {
  if (!kinds[kind].priced || review.price === undefined) return [];
  if (ageOf(freshUntil(review), today) === 'fresh') return [];
  return [`the price is of ${scoredOn(review, 'cost_performance')}`];
}
