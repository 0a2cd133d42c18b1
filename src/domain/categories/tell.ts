import { foldPhrase } from './fold.ts';
import type { Categories, Category } from './index.ts';
import { buildMakings } from './makings.ts';
import { Phrases } from './phrases.ts';

/** What a review of a product in one language says of what the product is. */
export interface ProductText {
  name: string;
  summary: string;
  tags: readonly string[];
}

/** Tells the id of a product's category by its reviews in all languages. */
export interface CategoryTeller {
  /** What they tell, all together; undefined where nothing tells it. */
  tell: (texts: readonly ProductText[]) => string | undefined;
  /** What they tell where tags alone and words alone say the same, neither as a last resort. */
  tellCertain: (texts: readonly ProductText[]) => string | undefined;
}

/**
 * Makes what tells categories. The tags of all languages decide together. The noun of
 * the summary, or of the name, decides where tags name several categories or none, or one of
 * which the noun's is a special case, as a soundbar is of speakers.
 */
export function buildCategoryTeller({ families, byId }: Categories): CategoryTeller {
  const all = [...byId.values()];
  const tagged = indexPhrases(all, ({ words, tags }) => [words, tags]);
  const nouns = indexPhrases(all, ({ words }) => [words]);
  const loose = indexPhrases(all, ({ loosely }) => [loosely]);
  const overruled = new Map(all.map(({ id, over }) => [id, new Set(over.flatMap(membersOf))]));
  const combine = buildMakings(all);

  /** A category's own id, or the ids of a family; where both have one id it is the category. */
  function membersOf(id: string): string[] {
    if (byId.has(id)) return [id];
    return families.find((family) => family.id === id)!.categories.map((member) => member.id);
  }

  const overrules = (one: string, other: string) => overruled.get(one)!.has(other);
  const prune = (told: readonly string[]) =>
    told.filter((id) => !told.some((other) => overrules(other, id)));

  /** The last category of the first family: within a family the later ones are more special. */
  function settle(told: readonly string[]): string | undefined {
    const lasts = families.map(({ categories }) =>
      categories.findLast(({ id }) => told.includes(id)),
    );
    return lasts.find((last) => last !== undefined)?.id;
  }

  /** @param firmly whether nothing is told as a last resort */
  function decide(tags: readonly string[], lines: readonly string[], firmly = false) {
    const byTags = namedBy(tags, tagged);
    const named = namedIn(lines, nouns);
    const [noun] = named;
    const isSpecial = noun !== undefined && byTags.some((id) => overrules(noun, id));
    let told = [byTags, noun && (isSpecial || byTags.length === 0) ? [noun] : []].flat();
    if (told.length === 0 && !firmly) told = namedBy(tags, loose);
    if (told.length === 0 && !firmly) told = namedIn(lines, loose).slice(0, 1);
    const left = prune(combine(prune(told), [...tags, ...lines].join(' | ')));
    return named.find((one) => left.includes(one)) ?? settle(left);
  }

  return {
    tell: (texts) => decide(tagsOf(texts), linesOf(texts)),
    tellCertain(texts) {
      const [tags, lines] = [tagsOf(texts), linesOf(texts)];
      const id = decide(tags, [], true);
      const isSaid = id !== undefined && decide([], lines, true) === id;
      return isSaid && decide(tags, lines) === id ? id : undefined;
    },
  };
}

/** Tags, folded, but for those that name a part of the product. */
function tagsOf(texts: readonly ProductText[]): string[] {
  return texts.flatMap((text) => text.tags.map(foldPhrase)).filter((tag) => !isPart(tag));
}

/** Summaries and then names, folded; summaries without the name, whose words are its maker's. */
function linesOf(texts: readonly ProductText[]): string[] {
  const names = texts.map(({ name }) => foldPhrase(name));
  const summaries = texts.map(({ summary }, at) =>
    names[at] ? foldPhrase(summary).replaceAll(names[at], ' ') : foldPhrase(summary),
  );
  return [...summaries, ...names];
}

/** Whether a folded tag names a part of the product rather than the product. */
function isPart(tag: string): boolean {
  return /^(?:built in|with) |^内蔵/.test(tag);
}

function namedBy(tags: readonly string[], phrases: Phrases<string>): string[] {
  return [...new Set(tags.map((tag) => phrases.atEnd(tag)).filter((id) => id !== undefined))];
}

function namedIn(lines: readonly string[], phrases: Phrases<string>): string[] {
  return lines.flatMap((line) => [...phrases.within(line)]);
}

function indexPhrases(
  all: readonly Category[],
  listsOf: (category: Category) => Category['words'][],
): Phrases<string> {
  return new Phrases(
    all.flatMap((category) =>
      listsOf(category)
        .flatMap((lists) => Object.values(lists).flat())
        .map((phrase) => [phrase, category.id] as const),
    ),
  );
}
