import type { CatalogIndex } from '../../src/domain/catalog/index-file.ts';

/** The index of a catalog of any size: the same random reviews each time. */
export function randomIndex(size: number): CatalogIndex {
  let seed = 1;
  // A linear congruence: the same reviews in every run.
  const random = (below: number) => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const each = <Value>(make: (index: number) => Value) =>
    Array.from({ length: size }, (_, at) => make(at));
  return {
    names: each((index) => `Maker Model ${index}`),
    refs: each(() => 0),
    parts: Array.from({ length: 5 }, () => each(() => random(11).toString(11)).join('')),
    days: each(() => 20_000 + random(600)),
    companies: Array.from({ length: 700 }, (_, index) => [`maker-${index}`, `Maker ${index}`]),
    company: each(() => random(700)),
    families: Array.from({ length: 5 }, (_, family) => ({
      id: `family-${family}`,
      name: `Family ${family}`,
      categories: Array.from({ length: 8 }, (_, at) => ({
        id: `category-${family * 8 + at}`,
        name: `Category ${family * 8 + at}`,
      })),
    })),
    category: each((index) => index % 40),
    sources: each(() => random(8)),
    independent: each(() => random(3)),
    // A tenth was measured.
    measured: Array.from({ length: Math.floor(size / 10) }, (_, at) => (at === 0 ? 0 : 10)),
    deviations: Array.from({ length: Math.floor(size / 10) }, (_, at) => [
      ...[at * 10, 100 + random(400), random(3)],
    ]) as CatalogIndex['deviations'],
    tags: Array.from({ length: 600 }, (_, index) => [`tag-${index}`, `Tag ${index}`, index % 6]),
    discontinued: 3,
    // Most reviews have a few tags that are common.
    tagged: each(() => {
      const places = Array.from({ length: 7 }, () => random(random(2) ? 12 : 600));
      const ascending = [...new Set(places)].sort((one, other) => one - other);
      return ascending.map((place, index) => place - (ascending[index - 1] ?? 0));
    }),
    currency: 'USD',
    otherPrices: [],
    prices: each(() => (random(12) === 0 ? null : Math.round(10 * 10 ** (random(3000) / 1000)))),
  };
}
