import { comparableId, readComparable, type Comparable } from '../../domain/compare/comparable.ts';
import { comparedKind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import { urls } from '../../urls.ts';

/** What came of a ref: its product, nothing by this name, or no answer. */
export type Loaded =
  { ref: string; product: Comparable } | { ref: string; product: undefined; isUnknown: boolean };

const known = new Map<string, Loaded>();

/** Loads what is compared of a product from its review, and keeps what it has found. */
export async function load(ref: string, language: Language): Promise<Loaded> {
  const before = known.get(ref);
  if (before) return before;
  const loaded = await ask(ref, language);
  // The next try may succeed.
  if (loaded.product || loaded.isUnknown) known.set(ref, loaded);
  return loaded;
}

async function ask(ref: string, language: Language): Promise<Loaded> {
  try {
    const answer = await fetch(urls.review(comparedKind, language, ref));
    if (answer.status === 404) return { ref, product: undefined, isUnknown: true };
    if (!answer.ok) return { ref, product: undefined, isUnknown: false };
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const product = readComparable(page.getElementById(comparableId)?.textContent ?? '');
    return product ? { ref, product } : { ref, product: undefined, isUnknown: true };
  } catch {
    return { ref, product: undefined, isUnknown: false };
  }
}
