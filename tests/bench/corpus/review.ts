import type { Language } from '../../../src/domain/languages/index.ts';
import { parts } from '../../../src/domain/review/parts.ts';
import { formatScore } from '../../../src/domain/review/rating.ts';
import { sections } from '../../../src/domain/text/sections.ts';
import type { Random } from './random.ts';
import { paragraph } from './sentences.ts';

/** What a review of the corpus is about. */
export interface Product {
  ref: string;
  name: string;
  /** In US dollars; a company has none. */
  price: number | undefined;
  /** The scores of the five parts, in tenths. */
  tenths: readonly number[];
  tags: readonly Record<Language, string>[];
  day: string;
}

interface Surroundings {
  language: Language;
  /** What the text may name. */
  names: readonly string[];
  random: Random;
}

/** What a yen price is, where a dollar price is one. */
const yen = 150;
/** A review cites as many sources. */
const sources = 5;

/** Writes the file of a review that no rule refuses. */
export function writeReview(
  { ref, name, price, tenths, tags, day }: Product,
  maker: { ref: string },
  { language, names, random }: Surroundings,
): string {
  const overall = tenths.reduce((sum, score) => sum + score, 0);
  const rating = [overall, ...tenths].map((score) => formatScore(score / 10));
  const amount = price === undefined || language === 'en' ? price : price * yen;
  const head = [
    `title: "${name}"`,
    `target_name: "${name}"`,
    `company_id: ${maker.ref}`,
    `lang: ${language}`,
    `ref: ${ref}`,
    `date: ${day}`,
    `rating: [${rating.join(', ')}]`,
    ...(amount === undefined ? [] : [`price: ${amount}`]),
    `summary: "${paragraph(random, language, { sentences: 1, sources, names: [] }).replace(/ ?\[\d\]/g, '')}"`,
    `tags: [${tags.map((tag) => JSON.stringify(tag[language])).join(', ')}]`,
  ];
  const says = (sentences: number) => paragraph(random, language, { sentences, sources, names });
  const blocks = sections.flatMap(({ id, names, part }): string[] => {
    const heading = `## ${names[language][0]!}`;
    if (id === 'references') return [heading, ...references(ref)];
    if (!part) return [heading, says(random.between(4, 10))];
    const score = rating[1 + parts.indexOf(part)]!;
    return [heading, `$$ \\Large \\text{${score}} $$`, says(random.between(6, 13))];
  });
  const date = day.split('-').map(Number).join('.');
  return `---\n${head.join('\n')}\n---\n\n${[...blocks, `(${date})`].join('\n\n')}\n`;
}

/** Each source has a publisher of its own kind: its maker, laboratories, and a shop. */
function references(ref: string): string[] {
  return Array.from({ length: sources }, (_, index) => {
    const number = index + 1;
    return `[${number}] Laboratory ${number}, Test of ${ref}, https://lab-${number}.example.com/${ref}`;
  });
}
