import type { Meaning, Named } from '../../src/domain/mentions/known-names.ts';
import { knownNames } from '../../src/domain/mentions/known-names.ts';
import type { NameTrie } from '../../src/domain/mentions/name-trie.ts';
import { buildWords } from '../../src/domain/mentions/words.ts';
import { slugify } from '../../src/domain/names/slug.ts';

/** A product by its name, of the company that its first word names. */
export function product(name: string, values: Partial<Named> = {}): Named {
  const maker = name.split(' ')[0]!;
  return {
    kind: 'product',
    ref: slugify(name),
    name,
    date: '2025-01-01',
    company: { ref: slugify(maker), name: maker, reviewed: false },
    ...values,
  };
}

/** A company by its name. */
export function company(name: string, ref = slugify(name)): Named {
  return { ...product(name), kind: 'company', ref, company: { ref, name, reviewed: true } };
}

/** The names of some reviews. */
export function namesOf(
  reviews: readonly Named[],
  words: Record<string, string[]> = {},
): NameTrie<Meaning> {
  return knownNames(reviews, buildWords(words));
}
