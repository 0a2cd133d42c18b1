import type { Language } from '../languages/index.ts';
import type { StatedFigure, UnclaimedFigure } from './in-text.ts';
import { placeOn } from './placing.ts';
import { placesOf, wordPattern } from './words.ts';
import type { LevelName, Quantity, YardstickRow, YardstickTable } from './yardstick.ts';

/** What a sentence says of a figure: that it is a problem, clear of one, or at the better level. */
export type Claim = 'problem' | 'clear' | 'best';

/** What stands between a level and the number that it lies at. */
const lies =
  /^(?:\s|["'”’:：(（]|level|threshold|standard|criteri(?:a|on)|requirements?|of|is|at|within|要件|基準|閾値|しきい値|である|とされる|の|[\d.,]+ ?k?Hz|[-–~〜～])*$/i;

/**
 * Says of each figure of a sentence what the sentence claims of it. A sentence that names levels of
 * both sides, or leaves anything open, claims nothing. The number of the level itself is no figure.
 */
export function readClaim(
  text: string,
  figures: readonly UnclaimedFigure[],
  yardstick: YardstickTable,
  language: Language,
): StatedFigure[] {
  if (figures.length === 0) return [];
  const { quantities } = yardstick;
  const patterns = patternsOf(yardstick, language);
  const levels = (['problem', 'best'] as const).flatMap((side) =>
    placesOf(patterns[side], text).map((place) => ({ side, ...place })),
  );
  const isOfLevel = ({ index, length }: UnclaimedFigure) =>
    levels.some((level) =>
      level.index > index
        ? /^\s?["'“]?(?:の)?$/.test(text.slice(index + length, level.index))
        : lies.test(text.slice(level.index + level.length, index)),
    );
  const givesLevel = figures.some(isOfLevel);
  const sides = new Set(levels.map(({ side }) => side));
  const [side] = sides;
  const says = (words: keyof typeof patterns) => patterns[words].test(text);
  const isOpen = sides.size !== 1 || says('open');
  const [above, below, exceeds] = (['above', 'below', 'exceeds'] as const).map(says);

  function claimOf(quantity: Quantity): Claim | undefined {
    const isLower = quantity.better === 'lower';
    if (side === 'best') return (isLower ? above && !exceeds : below) ? undefined : 'best';
    const isWorse = isLower ? above || exceeds : below;
    const isBetter = isLower ? below : above || exceeds;
    if (isWorse && isBetter) return undefined;
    // Beside the number of the level, a figure may be any part of it: "a fifth of the 0.5 % level".
    if (!isWorse && !isBetter && givesLevel) return undefined;
    return isBetter ? 'clear' : 'problem';
  }

  return figures
    .filter((figure) => !isOfLevel(figure))
    .map((figure) => ({
      ...figure,
      namesLevel: levels.length > 0,
      claim: isOpen ? undefined : claimOf(quantities.get(figure.quantity)!),
    }));
}

/** The level that a row gives a figure, where it is another than the claimed one. */
export function contradicts(
  { claim, amount }: Pick<StatedFigure, 'claim' | 'amount'>,
  row: YardstickRow,
): LevelName | undefined {
  // At the problem level itself, either may be said.
  if (claim === undefined || amount.value === row.problem) return undefined;
  const { level } = placeOn(row, amount);
  const isProblem = level === 'problem';
  const isRight =
    claim === 'best' ? level === row.bestName : claim === 'problem' ? isProblem : !isProblem;
  return isRight ? undefined : level;
}

type Patterns = Record<'problem' | 'best' | 'open' | 'above' | 'below' | 'exceeds', RegExp>;

/** Made once for a yardstick and a language: there are thousands of sentences. */
const known = new WeakMap<YardstickTable, Map<Language, Patterns>>();

function patternsOf(yardstick: YardstickTable, language: Language): Patterns {
  const made = known.get(yardstick) ?? new Map<Language, Patterns>();
  known.set(yardstick, made);
  let patterns = made.get(language);
  if (!patterns) {
    const { levels, claims } = yardstick;
    const wordsOf = (level: LevelName) => levels[level].words[language] ?? [];
    patterns = {
      problem: wordPattern(wordsOf('problem')),
      best: wordPattern([...wordsOf('transparent'), ...wordsOf('excellent')]),
      open: wordPattern(claims.open[language] ?? []),
      above: wordPattern(claims.above[language] ?? []),
      below: wordPattern(claims.below[language] ?? []),
      exceeds: wordPattern(claims.exceeds[language] ?? []),
    };
    made.set(language, patterns);
  }
  return patterns;
}
