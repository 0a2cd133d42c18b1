/** What one kind of review is and has; a page or rule that differs by kind asks its row. */
interface KindRow {
  /** The folder, the collection's name and the first part of the address. */
  plural: string;
  /** Whether a company makes it: its files lie in the company's folder, its page names the company. */
  ofCompany: boolean;
  /** Whether it is sold for a price. */
  priced: boolean;
  /** Whether it is of one of the categories of products. */
  hasCategory: boolean;
  /** Whether reviews of it are set side by side. One kind only: a comparison names them by ref. */
  compared: boolean;
  /** Whether its page names what is as good for less. */
  hasAlternatives: boolean;
  /** Whether it has figures, which the yardstick places. One kind only: their folder is a ref. */
  measured: boolean;
  /** Whether it makes what other kinds review, as a company does: its page lists its products. */
  hasProducts: boolean;
}

/** What can be reviewed. All kinds share every template. The first is meant where none is named. */
export const kinds = {
  product: {
    plural: 'products',
    ofCompany: true,
    priced: true,
    hasCategory: true,
    compared: true,
    hasAlternatives: true,
    measured: true,
    hasProducts: false,
  },
  company: {
    plural: 'companies',
    ofCompany: false,
    priced: false,
    hasCategory: false,
    compared: false,
    hasAlternatives: false,
    measured: false,
    hasProducts: true,
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof kinds;
export type Plural = (typeof kinds)[Kind]['plural'];

export const kindNames = Object.keys(kinds) as Kind[];

/** The kind that is meant where none is named, and whose reviews the home page starts with. */
export const mainKind: Kind = kindNames[0]!;

/** The kind that is compared, and that a proof of cost-performance names. */
export const comparedKind: Kind = kindNames.find((kind) => kinds[kind].compared)!;

/** The kind that has figures. */
export const measuredKind: Kind = kindNames.find((kind) => kinds[kind].measured)!;

/** The kind whose reviews a `company_id` names. */
export const companyKind: Kind = kindNames.find((kind) => kinds[kind].hasProducts)!;

/** Whether a text, such as an attribute's value, names a kind. */
export function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text);
}

/** A table with an entry for each kind. */
export function byKind<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
  return Object.fromEntries(kindNames.map((kind) => [kind, make(kind)])) as Record<Kind, Value>;
}

/** The kind whose folder and address go by this name, or undefined. */
export function kindOfPlural(plural: string): Kind | undefined {
  return kindNames.find((kind) => kinds[kind].plural === plural);
}
