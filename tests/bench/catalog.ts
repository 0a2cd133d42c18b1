import { nothingChosen, settled, type Choice } from '../../src/domain/catalog/choice.ts';
import { readColumns } from '../../src/domain/catalog/columns.ts';
import type { CatalogIndex } from '../../src/domain/catalog/index-file.ts';
import { order } from '../../src/domain/catalog/order.ts';
import { select } from '../../src/domain/catalog/selection.ts';

/**
 * Times what one change in a catalog costs, filtering, counting and sorting together, on random
 * reviews: `node tests/bench/catalog.ts [reviews …]`. Prints medians in milliseconds.
 */
const sizes = process.argv.slice(2).map(Number);
const rounds = 41;

const changes: Record<string, Partial<Choice>> = {
  'nothing chosen': {},
  'two groups, a rating, a price': {
    tags: ['tag-0', 'tag-6', 'tag-1'],
    scores: { ...nothingChosen.scores, sv: [5, Infinity] },
    price: [100, 2000],
  },
  'own weights': { weights: [1, 1, 3, 1, 0.5] },
  'own weights, by value': { weights: [1, 1, 3, 1, 0.5], sort: 'value' },
  'by value': { sort: 'value' },
  'by name': { sort: 'name' },
  'by price': { sort: 'price' },
  'by date, all tags': { sort: 'date', tags: ['tag-0', 'tag-1'], match: 'all' },
};

for (const size of sizes.length > 0 ? sizes : [3_100, 100_000]) {
  const start = performance.now();
  const columns = readColumns(randomIndex(size));
  console.log(`${size} reviews, read in ${(performance.now() - start).toFixed(1)} ms`);
  for (const [name, change] of Object.entries(changes)) {
    const choice = settled({ ...nothingChosen, ...change });
    let left = 0;
    const times = Array.from({ length: rounds }, () => {
      const before = performance.now();
      left = order(columns, choice, select(columns, choice).matching).length;
      return performance.now() - before;
    }).sort((one, other) => one - other);
    const [median, worst] = [times[(rounds - 1) / 2]!, times.at(-1)!];
    console.log(
      `  ${name.padEnd(32)} ${median.toFixed(2).padStart(7)} ms, at most ${worst.toFixed(2)}, leaves ${left}`,
    );
  }
}

function randomIndex(size: number): CatalogIndex {
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
    tags: Array.from({ length: 600 }, (_, index) => [`tag-${index}`, `Tag ${index}`, index % 6]),
    // Most reviews have a few tags that are common.
    tagged: each(() => {
      const places = Array.from({ length: 7 }, () => random(random(2) ? 12 : 600));
      const ascending = [...new Set(places)].sort((one, other) => one - other);
      return ascending.map((place, index) => place - (ascending[index - 1] ?? 0));
    }),
    prices: each(() => (random(12) === 0 ? null : Math.round(10 * 10 ** (random(3000) / 1000)))),
  };
}
