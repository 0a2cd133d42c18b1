import { locate } from '../check/facts.ts';
import { isPlaced, type Library, type Placed } from '../check/library.ts';
import { ownHosts } from '../check/weighed.ts';
import { measuredKind } from '../kinds.ts';
import { isIndependentlyMeasured } from '../measurements/measurers.ts';
import { measuredPart } from '../review/parts.ts';
import { bandOf, formatScore, scoreOf } from '../review/rating.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const makersWord: LibraryRule = {
  id: 'makers-word',
  scope: 'library',
  severity: 'warning',
  summary: 'A Scientific Validity of 0.8 and more rests on more than what maker and seller say.',
  remedy: 'Cite a measurement of others, or lower the score: claims alone do not prove it.',
  *find(facts, library): Iterable<Finding> {
    if (facts.kind !== measuredKind || !isPlaced(facts)) return;
    const score = scoreOf(facts.review.rating, measuredPart.key);
    if (bandOf(score) !== 'excellent' || !isMakersWord(facts, library)) return;
    yield {
      ...locate(facts, 'rating', 1),
      message: `${formatScore(score)} rests on nothing but the word of maker and seller`,
    };
  },
};

/**
 * Whether a product's figures and what its review cites for them are all of maker and seller. Where
 * there is neither, another rule says so.
 */
function isMakersWord(
  facts: Placed,
  { figures, measurers, judgeSources, byRef }: Library,
): boolean {
  const { cited, review } = facts;
  const measured = figures
    .filter(({ ref }) => ref === review.ref)
    .flatMap((file) => file.figures.map(({ measurer }) => measurers?.[measurer]));
  const kinds = judgeSources?.(cited.references, ownHosts(facts, { byRef }));
  const behind = cited.byPart[measuredPart.key].map((place) => kinds?.[place]);
  if (measured.length + behind.length === 0) return false;
  return (
    !measured.some((by) => by && isIndependentlyMeasured(by)) &&
    behind.every((kind) => kind === 'maker' || kind === 'shop')
  );
}
