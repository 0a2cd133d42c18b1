import { languageFacts, type Language } from '../languages/index.ts';
import { compareNames } from './order.ts';

/** What begins with the letters of a row of an index. */
export interface LetterGroup<Item> {
  /** What the row is called; undefined for letters of a script that the language has no row for. */
  name: string | undefined;
  /** In the order of names. */
  items: Item[];
}

interface Row {
  /** Undefined for what comes before all letters. */
  first: string | undefined;
  name: string | undefined;
}

const digits: Row = { first: undefined, name: '0–9' };
const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** The first letter of the scripts that come after all that a language has rows for. */
const firstForeign = 'α';

/**
 * Files things under the rows of their first letters in the order of a language; accents and case are
 * aside. Rows without anything are left out.
 */
export function groupByLetter<Item extends { name: string }>(
  items: readonly Item[],
  language: Language,
): LetterGroup<Item>[] {
  const sorted = items.toSorted((one, other) => compareNames(one.name, other.name, language));
  const rowOf = rowFinder(language);
  return [...Map.groupBy(sorted, (item) => rowOf(item.name))].map(([{ name }, items]) => ({
    name,
    items,
  }));
}

/** The row of a name is the last whose first letter does not come after it. */
function rowFinder(language: Language): (name: string) => Row {
  const rows = rowsOf(language);
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return (name) =>
    rows.findLast(({ first }) => first !== undefined && compare(first, name) <= 0) ?? digits;
}

/** The rows in the order of a language: its own letters may come before A or after Z. */
function rowsOf(language: Language): Row[] {
  const own = languageFacts(language).letterRows ?? [];
  return [
    ...latin.map((first) => ({ first, name: first })),
    ...own.map(([first, name = first]) => ({ first, name })),
    { first: firstForeign, name: undefined },
  ].sort((one, other) => compareNames(one.first, other.first, language));
}
