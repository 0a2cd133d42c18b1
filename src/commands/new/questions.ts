import { cancel, group, isCancel, multiselect, select, text } from '@clack/prompts';
import { kindNames, kinds, type Kind } from '../../domain/kinds.ts';
import { languageFacts, languages, type Language } from '../../domain/languages/index.ts';
import { parsePrice, refFromName, type NewOptions } from './options.ts';

const nothingWritten = 'Nothing was written.';

/**
 * Asks on the terminal for what the options leave open, each with a sensible default.
 * @returns the options complete, or undefined where the author cancelled
 */
export async function askForRest(
  options: NewOptions,
  knownCompanies: ReadonlySet<string>,
): Promise<NewOptions | undefined> {
  const given = <Value>(value: Value | undefined, ask: () => Promise<Value | symbol>) =>
    value === undefined ? ask() : Promise.resolve(value);
  const ofCompany = (kind: unknown) => kinds[kind as Kind].ofCompany;
  let cancelled = false;
  const answers = await group(
    {
      kind: () =>
        given(options.kind, () =>
          select({
            message: 'What is reviewed?',
            options: kindNames.map((value) => ({ value, label: value })),
          }),
        ),
      name: () =>
        given(options.name, () => text({ message: 'Its name, as it is sold?', validate: filled })),
      ref: ({ results }) =>
        given(options.ref, () =>
          text({
            message: 'Its part of the address?',
            initialValue: refFromName(results.name ?? ''),
            validate: filled,
          }),
        ),
      company: ({ results }) =>
        !ofCompany(results.kind)
          ? Promise.resolve(results.ref ?? '')
          : given(options.company, () =>
              text({ message: 'Ref of its company?', placeholder: 'sony', validate: filled }),
            ),
      companyName: ({ results }) =>
        !ofCompany(results.kind) || knownCompanies.has(String(results.company))
          ? Promise.resolve(undefined)
          : given(options.companyName, () =>
              text({ message: 'This company is new. Its name?', validate: filled }),
            ),
      languages: () =>
        given(options.languages, () =>
          multiselect<Language>({
            message: 'Languages?',
            options: languages.map((value) => ({ value, label: value })),
            initialValues: [...languages],
          }),
        ),
      comparator: ({ results }) =>
        !kinds[results.kind as Kind].priced
          ? Promise.resolve(undefined)
          : given(options.comparator, () =>
              text({
                message:
                  'The cheapest equal: a ref or a name? Empty where nothing cheaper is equal.',
              }),
            ),
    },
    {
      onCancel: () => {
        cancelled = true;
        cancel(nothingWritten);
      },
    },
  );
  if (cancelled) return undefined;
  const comparator = (answers.comparator as string | undefined) || undefined;
  const asked = kinds[answers.kind as Kind].priced ? (answers.languages as Language[]) : [];
  const prices = { ...options.prices };
  const comparatorPrices = { ...options.comparatorPrices };
  for (const language of asked) {
    const own =
      prices[language] ?? (await askPrice(`Its price in ${languageFacts(language).currency}?`));
    if (own !== undefined) prices[language] = own;
    if (!comparator) continue;
    const theirs =
      comparatorPrices[language] ??
      (await askPrice(`Price of ${comparator} in ${languageFacts(language).currency}?`));
    if (theirs !== undefined) comparatorPrices[language] = theirs;
  }
  return {
    ...options,
    kind: answers.kind as Kind,
    name: answers.name as string,
    ref: answers.ref as string,
    company: answers.company as string,
    companyName: answers.companyName as string | undefined,
    languages: answers.languages as Language[],
    comparator,
    prices,
    comparatorPrices,
  };
}

async function askPrice(message: string): Promise<number | undefined> {
  const answer = await text({
    message: `${message} Empty if not known.`,
    validate: (value) => {
      if (!value) return undefined;
      try {
        parsePrice('the price', value);
        return undefined;
      } catch (error) {
        return (error as Error).message;
      }
    },
  });
  if (isCancel(answer)) {
    cancel(nothingWritten);
    process.exit(1);
  }
  return answer ? parsePrice('the price', answer) : undefined;
}

function filled(value: string | undefined): string | undefined {
  return value?.trim() ? undefined : 'Please write something.';
}
