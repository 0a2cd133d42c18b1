/**
 * What can be reviewed. Products and companies share every template; all that differs stands in
 * this table. `plural` is the folder, the collection's name and the first part of the address.
 */
export const kinds = {
  product: { plural: 'products', inCompanyFolder: true, priced: true },
  company: { plural: 'companies', inCompanyFolder: false, priced: false },
} as const;

export type Kind = keyof typeof kinds;
export type Plural = (typeof kinds)[Kind]['plural'];

export const kindNames = Object.keys(kinds) as Kind[];

/** The kind whose folder and address go by this name, or undefined. */
export function kindOfPlural(plural: string): Kind | undefined {
  return kindNames.find((kind) => kinds[kind].plural === plural);
}
