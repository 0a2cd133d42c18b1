import type { Facts } from '../../../domain/check/facts.ts';
import { byLanguage, languages, type Language } from '../../../domain/languages/index.ts';
import { nearest } from '../../../domain/names/nearest.ts';
import { printable } from '../../../domain/text/printable.ts';
import { buildVocabulary, type Vocabulary } from '../../../domain/tags/vocabulary.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import { readConcepts } from '../../../reading/vocabulary.ts';
import type { Report } from './index.ts';

/** One tag that the vocabulary does not know. */
export interface UnknownTag {
  language: Language;
  name: string;
  count: number;
  /** A name of the vocabulary that it may mean. */
  nearest: string | undefined;
}

/** The unknown tags of reviews; throws as `readConcepts` does. */
export async function tagReport({ library }: Judgement): Promise<Report> {
  const concepts = await readConcepts();
  const names = byLanguage((language) => concepts.flatMap(({ name }) => name[language] ?? []));
  const rows = unknownTags(library.all, buildVocabulary(concepts), names);
  return { rows, text: formatTags(rows) };
}

/** The tags that the vocabulary does not know, most used first, with their nearest neighbours. */
export function unknownTags(
  reviews: readonly Facts[],
  vocabulary: Vocabulary,
  names: Record<Language, readonly string[]>,
): UnknownTag[] {
  return languages.flatMap((language) => {
    const counts = new Map<string, { name: string; count: number }>();
    for (const { review } of reviews) {
      if (review?.lang !== language) continue;
      for (const spelling of review.tags) {
        const [{ slug, name, group }] = vocabulary[language](spelling);
        if (group !== undefined) continue;
        const counted = counts.get(slug);
        if (counted) counted.count += 1;
        else counts.set(slug, { name, count: 1 });
      }
    }
    return [...counts.values()]
      .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1))
      .map(({ name, count }) => ({
        language,
        name,
        count,
        nearest: nearest(name, names[language]),
      }));
  });
}

/** The report as lines: count, tag, neighbour. */
function formatTags(tags: readonly UnknownTag[]): string {
  const lines = tags.map(
    ({ language, name, count, nearest: near }) =>
      `${String(count).padStart(5)}  ${language}  ${printable(name)}${near ? `  (near: ${near})` : ''}`,
  );
  const once = tags.filter(({ count }) => count === 1).length;
  return [
    ...lines,
    `${tags.length} tags unknown to the vocabulary, ${once} of them used once`,
  ].join('\n');
}
