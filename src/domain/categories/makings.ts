import { foldPhrase } from './fold.ts';
import type { Category } from './index.ts';
import { holdsPhrase } from './phrases.ts';

/**
 * Makes the function that puts what is made of several categories in their place: a DAC and a
 * headphone amplifier are a DAC/amp, and with "portable" in the text a portable one.
 * @returns takes the categories told and the folded text in which words are looked for
 */
export function buildMakings(
  categories: readonly Category[],
): (told: readonly string[], said: string) => string[] {
  const makings = categories.flatMap(({ id, from }) =>
    from.map(({ all, says, unless }) => ({
      id,
      parts: all,
      says: says && foldAll(says),
      unless: foldAll(unless ?? {}),
    })),
  );
  return (told, said) => {
    const isSaid = (phrase: string) => holdsPhrase(said, phrase);
    let left = [...told];
    for (const { id, parts, says, unless } of makings) {
      if (!parts.every((part) => left.includes(part))) continue;
      if ((says && !says.some(isSaid)) || unless.some(isSaid)) continue;
      left = [...left.filter((part) => !parts.includes(part)), id];
    }
    return left;
  };
}

function foldAll(phrases: Category['words']): string[] {
  return Object.values(phrases).flat().map(foldPhrase);
}
