import { categoryMeant } from '../../domain/categories/meant.ts';
import { buildCategoryTeller } from '../../domain/categories/tell.ts';
import { reviewSchema } from '../../domain/check/schema.ts';
import { isKind, kindNames, kinds } from '../../domain/kinds.ts';
import { languageFacts, isLanguage, languages } from '../../domain/languages/index.ts';
import { mainLanguage } from '../../domain/languages/main.ts';
import { textIn } from '../../domain/languages/text-in.ts';
import { slugify } from '../../domain/names/slug.ts';
import { curveFault } from './curves.ts';
import type { Answers, Known, Question } from './question.ts';

/** The answer to `company` on a terminal that means one that is not in the list. */
export const newCompany = '';

const { shape } = reviewSchema();

/** All that `npm run new` needs, in the order in which it asks. */
export const questions: readonly Question[] = [
  {
    name: 'kind',
    value: kindNames.join('|'),
    about: 'what is reviewed',
    asks: () => 'What is reviewed?',
    required: true,
    choices: () => kindNames.map((kind) => ({ value: kind, label: kind })),
    fault: (text) => (isKind(text) ? undefined : `must be ${kindNames.join(' or ')}`),
  },
  {
    name: 'name',
    value: 'NAME',
    about: 'its name, as it is sold',
    asks: () => 'Its name, as it is sold?',
    required: true,
    fault: (text) => schemaFault('target_name', text),
  },
  {
    name: 'ref',
    value: 'REF',
    about: 'its part of the address; made from the name',
    asks: () => 'Its part of the address?',
    usual: ({ name }) => refFromName(name ?? ''),
    required: true,
    fault: refFault,
  },
  {
    name: 'company',
    value: 'REF',
    about: "the company's ref, for what a company makes",
    asks: () => 'Who makes it?',
    applies: isOfCompany,
    required: true,
    choices: ({ companies }) => [
      ...[...companies].map(([ref, name]) => ({ value: ref, label: name, hint: ref })),
      { value: newCompany, label: 'another company' },
    ],
    fault: (text, { companies }) => (companies.has(text) ? undefined : refFault(text)),
  },
  {
    name: 'company-name',
    value: 'NAME',
    about: "the company's name: begins its review too, where it has none",
    asks: () => 'This company has no review. Its name, to begin one too? Empty for later.',
    applies: (answers, { companies }) =>
      isOfCompany(answers) && answers.company !== undefined && !companies.has(answers.company),
    fault: (text) => schemaFault('target_name', text),
  },
  {
    name: 'category',
    value: 'ID',
    about: 'an id of categories.yaml; told from tags and summary if not given',
    asks: () => 'Which category is it of?',
    applies: hasCategory,
    choices: ({ categories }) =>
      [...categories.byId.values()].map(({ id, name, about }) => ({
        value: id,
        label: textIn(name, mainLanguage),
        hint: textIn(about, mainLanguage),
      })),
    fault: categoryFault,
  },
  {
    name: 'lang',
    value: languages.join(','),
    about: 'languages to write in; all if not given',
    asks: () => 'Languages?',
    usual: () => languages.join(','),
    choices: () => languages.map((language) => ({ value: language, label: language })),
    several: true,
    fault: languagesFault,
  },
  {
    name: 'date',
    value: 'YYYY-MM-DD',
    about: 'the day of the review; today if not given',
    usual: () => new Date().toISOString().slice(0, 10),
    fault: (text) => schemaFault('date', text),
  },
  ...prices('price', 'its price', isPriced),
  {
    name: 'comparator',
    value: 'REF|NAME',
    about: 'the cheapest equal',
    asks: () => 'The cheapest equal: a ref or a name? Empty where nothing cheaper is equal.',
    applies: isPriced,
    fault: (text) => schemaFault('target_name', text),
  },
  ...prices('comparator-price', 'the price of the cheapest equal', (answers) =>
    Boolean(isPriced(answers) && answers.comparator),
  ),
  {
    name: 'curve',
    value: 'FILE',
    about: 'a measured curve as a program exported it; two files for two ears',
    asks: () => 'A file with a measured curve, or two with a comma for two ears? Empty for none.',
    applies: isMeasured,
    several: true,
    fault: curveFault,
  },
];

/** The name of the question for a price in a language's currency. */
export function priceQuestion(name: 'price' | 'comparator-price', currency: string): string {
  return `${name}-${currency.toLowerCase()}`;
}

/**
 * A ref made from a name: lower-case Latin letters, digits and hyphens. Empty where the name has
 * none of them.
 */
export function refFromName(name: string): string {
  return slugify(name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Reads a price: digits, perhaps with separators of thousands and cents; otherwise NaN. */
export function readPrice(text: string): number {
  const isPrice = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text);
  return isPrice ? Number(text.replaceAll(',', '')) : NaN;
}

/** One question for each currency that the chosen languages state prices in. */
function prices(
  name: 'price' | 'comparator-price',
  about: string,
  applies: (answers: Answers) => boolean,
): Question[] {
  const currencies = new Set(languages.map((language) => languageFacts(language).currency));
  return [...currencies].map((currency) => ({
    name: priceQuestion(name, currency),
    value: 'N',
    about: `${about} in ${currency}`,
    asks: () => `${about[0]!.toUpperCase()}${about.slice(1)} in ${currency}? Empty if not known.`,
    applies: (answers) =>
      applies(answers) &&
      chosenLanguages(answers).some((language) => languageFacts(language).currency === currency),
    fault: (text) =>
      Number.isNaN(readPrice(text))
        ? 'must be a number, such as 1511 or 89.99'
        : schemaFault('price', readPrice(text)),
  }));
}

/** The languages that an answer names. */
export function chosenLanguages({ lang = '' }: Answers) {
  return lang.split(',').filter(isLanguage);
}

function isOfCompany({ kind = '' }: Answers): boolean {
  return isKind(kind) && kinds[kind].ofCompany;
}

function hasCategory({ kind = '' }: Answers): boolean {
  return isKind(kind) && kinds[kind].hasCategory;
}

function isMeasured({ kind = '' }: Answers): boolean {
  return isKind(kind) && kinds[kind].measured;
}

function isPriced({ kind = '' }: Answers): boolean {
  return isKind(kind) && kinds[kind].priced;
}

function languagesFault(text: string): string | undefined {
  const chosen = text.split(',');
  const unknown = chosen.find((one) => !isLanguage(one));
  if (unknown !== undefined) return `has "${unknown}"; known: ${languages.join(', ')}`;
  const isTwice = new Set(chosen).size < chosen.length;
  return isTwice ? 'names a language twice' : undefined;
}

function categoryFault(text: string, { categories }: Known): string | undefined {
  if (categories.byId.has(text)) return undefined;
  const meant = categoryMeant(text, categories, buildCategoryTeller(categories));
  const hint = meant === undefined ? 'categories.yaml lists them' : `did you mean "${meant}"?`;
  return `is the id of no category; ${hint}`;
}

function refFault(text: string): string | undefined {
  const isRef = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
  return isRef ? undefined : 'must be lower-case Latin letters, digits and single hyphens';
}

/** Why front matter can't have a value for a key. */
function schemaFault(key: keyof typeof shape, value: unknown): string | undefined {
  return shape[key].safeParse(value).error?.issues[0]?.message.replace(`${key} `, '');
}
