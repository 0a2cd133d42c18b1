import { buildNameSearch, findNames } from '../../src/domain/search/names.ts';
import { finish } from '../../src/domain/steps.ts';
import { randomNames } from '../support/random-names.ts';

/**
 * Times the search by name on random names: `npx node tests/bench/search.ts [names …]`. Prints
 * milliseconds: of the first search, then of every letter typed of names as readers type them.
 */
const sizes = process.argv.slice(2).map(Number);

const typings: Record<string, (name: string) => string> = {
  'as it is': (name) => name,
  'joined, in small letters': (name) => name.toLowerCase().replace(/[ -]/g, ''),
  'without its maker': (name) => name.replace(/^\S+ /, ''),
  'with the maker behind': (name) => name.replace(/^(\S+) (.*)/, '$2 $1'),
  'with a letter missing': (name) => name.slice(0, 3) + name.slice(4),
  'another text': (name) => [...name.toLowerCase()].toReversed().join(''),
};

for (const size of sizes.length > 0 ? sizes : [3_800]) {
  const names = randomNames(size);
  const start = performance.now();
  const search = finish(buildNameSearch(names));
  console.log(`${size} names, prepared in ${(performance.now() - start).toFixed(1)} ms`);
  for (const [how, type] of Object.entries(typings)) {
    const times: number[] = [];
    let first = 0;
    let sought = 0;
    for (let at = 7; at < size; at += Math.ceil(size / 60)) {
      const name = names[at]!.names[0]!;
      const typed = type(name);
      for (let length = 2; length <= typed.length; length++) {
        const before = performance.now();
        const { places } = finish(findNames(search, typed.slice(0, length)));
        times.push(performance.now() - before);
        if (length === typed.length) first += names[places[0] ?? -1]?.names[0] === name ? 1 : 0;
      }
      sought += 1;
    }
    const cold = times[0]!;
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
    console.log(
      `  ${how.padEnd(26)} first ${cold.toFixed(1)}, median ${at(0.5)}, 95 of 100 ${at(0.95)}, at most ${at(1)}; ${first} of ${sought} first`,
    );
  }
}
