const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A place as English writes it: 1st, 22nd, 1,003rd. */
export function ordinal(place: number): string {
  return place.toLocaleString('en') + (endings[rules.select(place)] ?? 'th');
}
