import { parseArgs } from 'node:util';
import { isKind, kindNames, type Kind } from '../../domain/kinds.ts';
import { isLanguage, languages, type Language } from '../../domain/languages/index.ts';
import { slugify } from '../../domain/names/slug.ts';
import { UsageError } from '../command-line.ts';

/** What was asked for; what is undefined may still be asked. */
export interface NewOptions {
  kind: Kind | undefined;
  name: string | undefined;
  ref: string | undefined;
  company: string | undefined;
  companyName: string | undefined;
  languages: Language[] | undefined;
  date: string | undefined;
  /** The price in each language's currency. */
  prices: Partial<Record<Language, number>>;
  comparator: string | undefined;
  comparatorPrices: Partial<Record<Language, number>>;
  help: boolean;
}

export const usage = `npm run new -- [options]

Makes a review with everything in its place and TODO where you write. Asks what is not given.

  --kind product|company     what is reviewed
  --name NAME                its name, as it is sold
  --ref REF                  its part of the address; made from the name
  --company REF              the company's ref, for a product
  --company-name NAME        the company's name, where it has no review yet
  --lang en,ja               languages to write in; both if not given
  --price-usd N, --price-jpy N
  --comparator REF|NAME      the cheapest equal
  --comparator-price-usd N, --comparator-price-jpy N
  --date YYYY-MM-DD          today if not given
  --help                     shows this`;

/**
 * Reads the options from the command line.
 * @throws UsageError or parseArgs' own error on a mistake
 */
export function parseOptions(args: string[]): NewOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      kind: text,
      name: text,
      ref: text,
      company: text,
      'company-name': text,
      lang: text,
      date: text,
      'price-usd': text,
      'price-jpy': text,
      comparator: text,
      'comparator-price-usd': text,
      'comparator-price-jpy': text,
      help: { type: 'boolean', default: false },
    },
  });
  const { kind, name, ref, company, date, comparator, help } = values;
  if (kind !== undefined && !isKind(kind)) {
    throw new UsageError(`--kind is "${kind}"; it must be ${kindNames.join(' or ')}.`);
  }
  return {
    kind,
    name,
    ref,
    company,
    companyName: values['company-name'],
    languages: values.lang === undefined ? undefined : parseLanguages(values.lang),
    date,
    prices: prices('price', values['price-usd'], values['price-jpy']),
    comparator,
    comparatorPrices: prices(
      'comparator-price',
      values['comparator-price-usd'],
      values['comparator-price-jpy'],
    ),
    help,
  };
}

/** A ref made from a name: lower-case Latin letters, digits and hyphens; empty where it has none. */
export function refFromName(name: string): string {
  return slugify(name.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function parseLanguages(text: string): Language[] {
  return text.split(',').map((part) => {
    const language = part.trim();
    if (isLanguage(language)) return language;
    throw new UsageError(`--lang has "${language}"; known: ${languages.join(', ')}.`);
  });
}

function prices(
  option: string,
  usd: string | undefined,
  jpy: string | undefined,
): Partial<Record<Language, number>> {
  return {
    ...(usd === undefined ? {} : { en: parsePrice(`--${option}-usd`, usd) }),
    ...(jpy === undefined ? {} : { ja: parsePrice(`--${option}-jpy`, jpy) }),
  };
}

/**
 * Reads a price: digits, with separators of thousands and cents if need be.
 * @throws UsageError where it is none
 */
export function parsePrice(option: string, text: string): number {
  if (/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  throw new UsageError(`${option} is "${text}"; it must be a number, such as 1511 or 89.99.`);
}
