import { nothingChosen, settled, type Choice } from '../../src/domain/catalog/choice.ts';
import { readColumns } from '../../src/domain/catalog/columns.ts';
import { order } from '../../src/domain/catalog/order.ts';
import { select } from '../../src/domain/catalog/selection.ts';
import { randomIndex } from '../support/random-index.ts';

/**
 * Times what one change in a catalog costs, filtering, counting and sorting together, on random
 * reviews: `npx node tests/bench/catalog.ts [reviews …]`. Prints medians in milliseconds.
 */
const sizes = process.argv.slice(2).map(Number);
const rounds = 41;

const changes: Record<string, Partial<Choice>> = {
  'nothing chosen': {},
  'two groups, a rating, a price': {
    tags: ['tag-0', 'tag-6', 'tag-1'],
    sv: [5, Infinity],
    price: [100, 2000],
  },
  'a name': { name: 'model 12' },
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
      const { matching, counts } = select(columns, choice);
      left = order(columns, choice, matching).length;
      // Counts are made when they are asked for.
      Object.values(counts);
      return performance.now() - before;
    }).sort((one, other) => one - other);
    const [median, worst] = [times[(rounds - 1) / 2]!, times.at(-1)!];
    console.log(
      `  ${name.padEnd(32)} ${median.toFixed(2).padStart(7)} ms, at most ${worst.toFixed(2)}, leaves ${left}`,
    );
  }
}
