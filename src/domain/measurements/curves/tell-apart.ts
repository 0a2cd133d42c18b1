/** A name, and what else is known of what bears it: the same facts in the same order for all. */
export interface Described {
  name: string;
  facts: readonly (string | undefined)[];
}

/**
 * What tells apart those that share a name: of each fact in which they differ, what it is for each, until
 * no two are alike. One that bears its name alone needs nothing.
 * @returns for each the facts that belong to its name, in their order
 */
export function tellApart(all: readonly Described[]): string[][] {
  return all.map((one) => {
    const alike = all.filter(({ name }) => name === one.name);
    const told: string[] = [];
    let left = alike.filter((other) => other !== one);
    for (const [index, fact] of one.facts.entries()) {
      if (left.length === 0) break;
      if (alike.every(({ facts }) => facts[index] === fact)) continue;
      if (fact !== undefined) told.push(fact);
      left = left.filter(({ facts }) => facts[index] === fact);
    }
    return told;
  });
}
