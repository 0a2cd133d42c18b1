import type { Facts } from '../../../domain/check/facts.ts';
import { languageFacts } from '../../../domain/languages/index.ts';
import { mainLanguage } from '../../../domain/languages/main.ts';
import { parts, type PartKey } from '../../../domain/review/parts.ts';
import { printable } from '../../../domain/text/printable.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import type { Report } from './index.ts';

/** A review with the parts of it that cite no source. */
interface Uncited {
  file: string;
  parts: PartKey[];
}

/** The reviews with parts that cite nothing, by file. */
export function uncitedReport({ library: { all } }: Pick<Judgement, 'library'>): Report {
  const rows = uncitedParts(all);
  const { parts: names } = languageFacts(mainLanguage);
  const lines = rows.map(
    ({ file, parts: keys }) => `${printable(file)}: ${keys.map((key) => names[key]).join(', ')}`,
  );
  const total = `${rows.length} of ${all.length} reviews have parts that cite no source`;
  return { rows, text: [...lines, total].join('\n') };
}

/** The parts of reviews that cite no source; reviews that cite one under each are left out. */
export function uncitedParts(reviews: readonly Facts[]): Uncited[] {
  return reviews
    .map(({ file, cited }) => ({
      file,
      parts: parts.map(({ key }) => key).filter((key) => cited.byPart[key].length === 0),
    }))
    .filter(({ parts: keys }) => keys.length > 0);
}
