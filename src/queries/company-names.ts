import type { Review } from '../domain/check/schema.ts';
import { companyKind, type Kind } from '../domain/kinds.ts';
import type { Language } from '../domain/languages/index.ts';
import { isSpelledBy, makerIn, mostFrequent } from '../domain/names/maker.ts';
import type { CompanyLabel } from '../domain/review/summary.ts';

/** Labels the company that a ref names in a language. */
export type CompanyLabels = (language: Language, ref: string) => CompanyLabel;

/**
 * Names companies: by their review, else as most of their products' names begin or their tags say,
 * in the language itself before others, else by the words of the ref.
 */
export function labelCompanies(reviews: Iterable<{ kind: Kind; review: Review }>): CompanyLabels {
  const reviewed = new Map<string, string>();
  const told = new Map<string, string[]>();
  const tell = (key: string, name: string) => {
    const names = told.get(key);
    if (names) names.push(name);
    else told.set(key, [name]);
  };
  for (const { kind, review } of reviews) {
    const { lang, ref, target_name: name, company_id: company, tags } = review;
    if (kind === companyKind) reviewed.set(`${lang} ${ref}`, name);
    if (company === undefined) continue;
    const maker = makerIn(name, company) ?? tags.find((tag) => isSpelledBy(tag, company));
    if (maker === undefined) continue;
    tell(company, maker);
    tell(`${lang} ${company}`, maker);
  }
  return (language, ref) => {
    const key = `${language} ${ref}`;
    const name =
      reviewed.get(key) ?? mostFrequent(told.get(key) ?? []) ?? mostFrequent(told.get(ref) ?? []);
    return { ref, name: name ?? ref.replaceAll('-', ' '), reviewed: reviewed.has(key) };
  };
}
