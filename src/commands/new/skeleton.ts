import { inYaml } from '../../domain/check/in-yaml.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import {
  provenQuotient,
  roundQuotient,
  type CostPerformance,
} from '../../domain/review/cost-performance.ts';
import { endDateLine, type IsoDate } from '../../domain/review/dates.ts';
import { parts } from '../../domain/review/parts.ts';
import { formatScore, sumOfParts } from '../../domain/review/rating.ts';
import { scoreLine, sections } from '../../domain/text/sections.ts';
import { markUnfinished } from '../../domain/text/unfinished.ts';
import type { SkeletonWords } from '../../i18n/skeleton-words.ts';

/** What is known of a review before it is written. */
export interface Facts {
  kind: Kind;
  language: Language;
  ref: string;
  name: string;
  companyRef: string;
  date: IsoDate;
  /** An id, where it is known. */
  category?: string | undefined;
  /** In the language's currency. */
  price?: number | undefined;
  /** The proof of cost-performance, where prices are known. */
  proof?: CostPerformance | undefined;
}

/** The score of a part that is not known yet: the middle of the scale. */
const unknownScore = 0.5;

/**
 * A review with everything in its place and a mark wherever an author has to write. The one rule it
 * breaks is the one against such marks.
 */
export function skeleton(facts: Facts, words: SkeletonWords): string {
  const { proof } = facts;
  const scores = parts.map(({ key }) =>
    key === 'cost_performance' && proof ? roundQuotient(provenQuotient(proof)) : unknownScore,
  );
  const head = frontMatter(facts, scores, words);
  return `---\n${head.join('\n')}\n---\n\n${body(facts, scores, words)}`;
}

function frontMatter(
  { kind, language, ref, name, companyRef, date, category, price, proof }: Facts,
  scores: number[],
  { review, todo }: SkeletonWords,
): string[] {
  const rating = [sumOfParts(scores), ...scores].map(formatScore).join(', ');
  const mark = (what: string) => inYaml(markUnfinished(what));
  const map = (entries: [key: string, value: string][]) =>
    entries.map(([key, value]) => `  ${key}: ${value}`);
  return [
    `title: ${inYaml(`${name} ${review[kind]}`)}`,
    `target_name: ${inYaml(name)}`,
    `company_id: ${inYaml(companyRef)}`,
    `lang: ${language}`,
    `ref: ${inYaml(ref)}`,
    `date: ${date}`,
    `rating: [${rating}]`,
    ...(price === undefined ? [] : [`price: ${price}`]),
    `summary: ${mark(todo.summary)}`,
    ...(category === undefined ? [] : [`category: ${category}`]),
    `tags: [${mark(todo.tags)}]`,
    ...(proof
      ? [
          'cost_performance:',
          ...map(Object.entries(proof).map(([key, value]) => [key, inYaml(value)])),
        ]
      : []),
    'reasons:',
    ...map(parts.map(({ key }) => [key, mark(todo.reason)])),
  ];
}

function body({ language, date }: Facts, scores: number[], { todo }: SkeletonWords): string {
  const texts = sections.map(({ id, part, names }, index) => {
    const heading = `## ${names[language][0]}\n\n`;
    if (id === 'references') return `${heading}[1] ${markUnfinished(todo.entry)}\n`;
    if (!part) return `${heading}${markUnfinished(todo[id as 'overview' | 'advice'])}\n`;
    return `${heading}${scoreLine(scores[index - 1]!)}\n\n${markUnfinished(todo[part.key])} [1]\n`;
  });
  return `${texts.join('\n')}\n${endDateLine(date)}\n`;
}
