import { inYaml } from '../../domain/check/in-yaml.ts';
import {
  provenQuotient,
  roundQuotient,
  type CostPerformance,
} from '../../domain/review/cost-performance.ts';
import { endDateLine, type IsoDate } from '../../domain/review/dates.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import { parts } from '../../domain/review/parts.ts';
import type { Price } from '../../domain/review/price.ts';
import { formatScore, sumOfParts } from '../../domain/review/rating.ts';
import { scoreLine, sections } from '../../domain/text/sections.ts';

/** What is known of a review before it is written. */
export interface Facts {
  kind: Kind;
  language: Language;
  ref: string;
  name: string;
  companyRef: string;
  date: IsoDate;
  price?: Price | undefined;
  /** The proof of cost-performance, as far as prices are known. */
  proof?: CostPerformance | undefined;
}

/** Where a part's score is not known yet it stands in the middle. */
const unknownScore = 0.5;

/**
 * A review with everything in its place and `TODO` wherever an author has to write. It breaks no
 * rule but that nothing is still to be done.
 */
export function skeleton(facts: Facts): string {
  const { proof } = facts;
  const scores = parts.map(({ key }) =>
    key === 'cost_performance' && proof ? roundQuotient(provenQuotient(proof)) : unknownScore,
  );
  return `---\n${frontMatter(facts, scores)}---\n\n${body(facts, scores)}`;
}

function frontMatter(facts: Facts, scores: number[]): string {
  const { kind, language, ref, name, companyRef, date, price, proof } = facts;
  const { review, todo } = words[language];
  const rating = [sumOfParts(scores), ...scores].map(formatScore).join(', ');
  const proofLines = proof
    ? [
        'cost_performance:',
        ...Object.entries(proof).map(([key, value]) => `  ${key}: ${inYaml(value)}`),
      ]
    : [];
  return [
    `title: ${inYaml(`${name} ${review[kind]}`)}`,
    `target_name: ${inYaml(name)}`,
    `company_id: ${inYaml(companyRef)}`,
    `lang: ${language}`,
    `ref: ${inYaml(ref)}`,
    `date: ${date}`,
    `rating: [${rating}]`,
    ...(price ? [`price: ${price.amount}`] : []),
    `summary: ${inYaml(todo.summary)}`,
    `tags: [TODO]`,
    ...proofLines,
    'reasons:',
    ...parts.map(({ key }) => `  ${key}: ${inYaml(todo.reason)}`),
    '',
  ].join('\n');
}

function body({ language, date }: Facts, scores: number[]): string {
  const { todo } = words[language];
  const texts = sections.map(({ id, part, names }, index) => {
    const heading = `## ${names[language][0]}\n\n`;
    if (id === 'references') return `${heading}[1] ${todo.entry}\n`;
    if (!part) return `${heading}${todo[id as 'overview' | 'advice']}\n`;
    const cited = part.key === 'scientific_validity' ? ' [1]' : '';
    return `${heading}${scoreLine(scores[index - 1]!)}\n\n${todo[part.key]}${cited}\n`;
  });
  return `${texts.join('\n')}\n${endDateLine(date)}\n`;
}

const words = {
  en: {
    review: { product: 'Product Review', company: 'Company Review' },
    todo: {
      summary: 'TODO: the verdict in a sentence or two',
      reason: 'TODO: why, in at most 90 characters',
      overview: 'TODO: what it is, since when, at what price, for whom.',
      scientific_validity: 'TODO: independent measurements and blind tests, and what they show.',
      technology_level: 'TODO: what is its own, current and sought-after.',
      cost_performance: 'TODO: the cheapest equal, why it is equal, both prices.',
      reliability_support: 'TODO: failures, warranty, repair, updates.',
      design_rationality: 'TODO: what each decision serves.',
      advice: 'TODO: for whom, for whom not, what instead.',
      entry: 'TODO: Publisher, Title, https://example.com/page',
    },
  },
  ja: {
    review: { product: '製品レビュー', company: '企業レビュー' },
    todo: {
      summary: 'TODO: 結論を一、二文で',
      reason: 'TODO: 理由を90字以内で',
      overview: 'TODO: どのような製品か、発売時期、価格、対象とする人。',
      scientific_validity: 'TODO: 第三者の測定やブラインドテストと、その結果。',
      technology_level: 'TODO: 独自の技術、現在も通用する技術、求められる技術。',
      cost_performance: 'TODO: 最安の同等品、同等といえる理由、両方の価格。',
      reliability_support: 'TODO: 故障、保証、修理、更新。',
      design_rationality: 'TODO: それぞれの判断が何の役に立つか。',
      advice: 'TODO: 勧められる人、勧められない人、代わりになるもの。',
      entry: 'TODO: 発行元, 題名, https://example.com/page',
    },
  },
} as const;
