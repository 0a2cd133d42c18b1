import type { ReviewDocument } from '../../src/domain/check/document.ts';
import type { Problem } from '../../src/domain/check/problems.ts';
import { figuresSchema } from '../../src/domain/measurements/figure.ts';
import { judge } from '../../src/domain/rules/index.ts';
import { readFigures } from '../../src/reading/figures.ts';
import { goodLibrary, today, vocabulary } from './review.ts';
import { measurers, yardstick } from './yardstick.ts';

const schema = figuresSchema({ yardstick, measurers });

/** The problems of a file of figures, in the folder of a ref and beside reviews. */
export function problemsOfFigures(
  text: string,
  ref = 'acme-one',
  reviews: readonly ReviewDocument[] = goodLibrary(),
): Problem[] {
  const file = `measurements/${ref}/figures.yaml`;
  const figures = [readFigures({ file, ref }, new TextEncoder().encode(text), schema)];
  return judge(reviews, vocabulary, { figures, yardstick, measurers, today }).filter(
    (problem) => problem.file === file,
  );
}

/** A list of figures, each measured by a laboratory. */
export const figureList = (...figures: { quantity: string; value: string; source?: number }[]) =>
  figures
    .map(
      ({ quantity, value, source = 1 }) =>
        `- quantity: ${quantity}\n  value: ${value}\n  source: ${source}\n  measurer: rtings\n`,
    )
    .join('');
