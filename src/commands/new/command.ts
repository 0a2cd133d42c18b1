import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  provenQuotient,
  roundQuotient,
  type CostPerformance,
} from '../../domain/review/cost-performance.ts';
import { companyKind, kinds } from '../../domain/kinds.ts';
import {
  languageFacts,
  languages as allLanguages,
  type Language,
} from '../../domain/languages/index.ts';
import { reviewSchema } from '../../domain/check/schema.ts';
import { kindFolder } from '../../reading/content-folder.ts';
import { readFolder } from '../../reading/documents.ts';
import { runCommand, UsageError } from '../command-line.ts';
import { writeAtomically } from '../files.ts';
import { parseOptions, refFromName, usage, type NewOptions } from './options.ts';
import { askForRest } from './questions.ts';
import { skeleton, type Facts } from './skeleton.ts';

await runCommand(async () => {
  const given = parseOptions(process.argv.slice(2));
  if (given.help) {
    console.log(usage);
    return 0;
  }
  const companies = await knownCompanies();
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const options = isTerminal ? await askForRest(given, companies) : given;
  if (!options) return 1;
  const reviews = reviewsToWrite(options, companies);
  const taken = reviews.filter(({ file }) => existsSync(file));
  if (taken.length > 0) {
    const files = taken.map(({ file }) => shown(file)).join(', ');
    throw new Error(`Nothing was written: ${files} exists already. Choose another --ref.`);
  }
  for (const { file, facts } of reviews) {
    await writeAtomically(file, skeleton(facts));
    console.log(`Wrote ${shown(file)}`);
  }
  console.log('Write what is marked TODO; `npm run check` tells what is left.');
  return 0;
});

type ProofByLanguage = Partial<Record<Language, CostPerformance | undefined>>;

interface NewReview {
  file: string;
  facts: Facts;
}

/**
 * The reviews that the options ask for: one a language, and the company's where it has none.
 * @throws UsageError where an option is missing or wrong
 */
function reviewsToWrite(options: NewOptions, companies: ReadonlySet<string>): NewReview[] {
  const kind = required(options.kind, '--kind');
  const name = required(options.name, '--name').trim();
  const ref = options.ref ?? refFromName(name);
  if (!/^[a-z0-9-]*[a-z-][a-z0-9-]*$/.test(ref)) {
    throw new UsageError(
      `The ref "${ref}" must be lower-case Latin letters, digits and hyphens; give one with --ref.`,
    );
  }
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  if (!reviewSchema().shape.date.safeParse(date).success) {
    throw new UsageError(
      `--date is "${date}"; it must be a day that has come, written YYYY-MM-DD.`,
    );
  }
  const companyRef = !kinds[kind].ofCompany ? ref : required(options.company, '--company');
  const companyName = options.companyName ?? companyRef;
  const languages = options.languages ?? allLanguages;
  const proofs = kinds[kind].priced ? proofsOf(options, languages) : {};
  return languages.flatMap((language) => {
    const review = { kind, language, ref, name, companyRef, date };
    const amount = options.prices[language];
    const price =
      amount === undefined ? undefined : { amount, currency: languageFacts(language).currency };
    const own: Facts = { ...review, price, proof: proofs[language] };
    const isNew = kinds[kind].ofCompany && !companies.has(companyRef);
    const company: Facts = { ...review, kind: companyKind, ref: companyRef, name: companyName };
    return [own, ...(isNew ? [company] : [])].map((facts) => ({ file: fileOf(facts), facts }));
  });
}

/**
 * The proofs of cost-performance, a language each. All must give one score: a language whose own
 * prices are not known, or round to another score, shows the proof of the first that has one.
 */
function proofsOf(options: NewOptions, languages: readonly Language[]): ProofByLanguage {
  const own = languages.map((language) => ownProof(options, language));
  const first = own.find((proof) => proof !== undefined);
  const agrees = (proof: CostPerformance) =>
    first !== undefined &&
    roundQuotient(provenQuotient(proof)) === roundQuotient(provenQuotient(first));
  return Object.fromEntries(
    languages.map((language, index) => {
      const proof = own[index];
      return [language, proof && agrees(proof) ? proof : first];
    }),
  );
}

/** With a comparator its quotient, with a price alone that nothing cheaper is equal. */
function ownProof(
  { prices, comparator, comparatorPrices }: NewOptions,
  language: Language,
): CostPerformance | undefined {
  const price = prices[language];
  const currency = languageFacts(language).currency;
  if (price === undefined) return undefined;
  if (comparator === undefined) return { price, currency };
  const comparatorPrice = comparatorPrices[language];
  if (comparatorPrice === undefined) {
    const option = `--comparator-price-${currency.toLowerCase()}`;
    throw new UsageError(`--comparator needs its price too: ${option}.`);
  }
  return { comparator, comparator_price: comparatorPrice, price, currency };
}

function fileOf({ kind, language, ref, companyRef }: Facts): string {
  const folders = kinds[kind].ofCompany ? [language, companyRef] : [language];
  return path.join(kindFolder(kind), ...folders, `${ref}.mdx`);
}

/** The companies with a review; a content folder may still be empty. */
async function knownCompanies(): Promise<Set<string>> {
  const { documents } = await readFolder().catch(() => ({ documents: [] }));
  const companies = documents.filter(({ kind }) => kind === companyKind);
  return new Set(companies.map(({ name }) => name));
}

function required<Value>(value: Value | undefined, option: string): Value {
  if (value !== undefined && value !== '') return value;
  throw new UsageError(`${option} is missing. \`npm run new -- --help\` lists the options.`);
}

function shown(file: string): string {
  return path.relative('', file);
}
