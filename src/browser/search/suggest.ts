import type { Kind } from '../../domain/kinds.ts';
import { foldJoined, isEnough } from '../../domain/search/fold.ts';
import { findNames } from '../../domain/search/names.ts';
import type { NamedReview } from '../../domain/search/read-names.ts';
import type { Topic } from '../../domain/search/topics.ts';
import type { Steps } from '../../domain/steps.ts';
import { inSlices } from '../in-slices.ts';
import type { Library } from './library.ts';

/** What a field looks for: everything, the reviews of one kind, or topics. */
export type Scope = 'all' | Kind | 'topics';

/** What a text finds by name. */
export interface Suggestions {
  reviews: NamedReview[];
  /** Whether no review has the name, and these have the nearest ones. */
  areNear: boolean;
  topics: Topic[];
}

/** How many of each are given. */
export interface Most {
  reviews: number;
  near: number;
  topics: number;
}

/**
 * Finds what has a name; undefined where the text is too short to tell.
 * @param among the refs of the reviews that are offered; undefined is all
 */
export function* suggest(
  { reviews, names, topics, topicNames }: Library,
  text: string,
  scope: Scope,
  most: Most,
  among?: ReadonlySet<string>,
): Steps<Suggestions | undefined> {
  if (!isEnough(text)) return undefined;
  const found = scope === 'topics' ? { places: [], areNear: false } : yield* findNames(names, text);
  const inScope = found.places
    .map((place) => reviews[place]!)
    .filter(({ kind, ref }) => (scope === 'all' || kind === scope) && (among?.has(ref) ?? true));
  const ofTopics =
    scope === 'topics'
      ? (yield* findNames(topicNames, text)).places
      : scope === 'all'
        ? yield* topicNames.holding(text)
        : [];
  return {
    reviews: inScope.slice(0, found.areNear ? most.near : most.reviews),
    areNear: found.areNear,
    topics: ofTopics.slice(0, most.topics).map((place) => topics[place]!),
  };
}

/** Finds the one review of a kind that a text means: the only one that has the name, or that holds it. */
export async function meantBy(
  { reviews, names }: Library,
  text: string,
  kind: Kind,
): Promise<NamedReview | undefined> {
  const places = await inSlices(names.holding(text));
  const held = places.map((place) => reviews[place]!).filter((review) => review.kind === kind);
  if (held.length === 1) return held[0];
  const sought = foldJoined(text);
  const called = held.filter((review) => review.names.some((name) => foldJoined(name) === sought));
  return called.length === 1 ? called[0] : undefined;
}
