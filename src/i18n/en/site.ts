import type { PartCode, PartKey } from '../../domain/review/parts.ts';
import type { Band } from '../../domain/review/rating.ts';
import { count } from '../../domain/languages/count.ts';
import { kinds } from './kinds.ts';
import { shared } from './shared.ts';

/** What every page says in English, and the pages that have no screen of their own. */
export const site = {
  siteName: 'Soundproof',
  tagline: 'Audio reviews that show their proof',
  skipToContent: 'Skip to content',
  kinds,
  siteNavigation: 'Site',
  tags: 'Tags',
  method: 'Method',
  home: 'Home',
  draft: 'Draft',

  theme: {
    label: 'Colour theme',
    system: 'match the system',
    light: 'light',
    dark: 'dark',
  },
  oneMethod: 'Scores follow one published method.',
  howScoresAreMade: 'How scores are made',

  outOfFive: 'of 5',
  outOf: (score: string, most: number) => `${score} out of ${most}`,
  bands: {
    excellent: 'excellent',
    good: 'good',
    average: 'average',
    poor: 'poor',
    'very-poor': 'very poor',
  } satisfies Record<Band, string>,
  ratingLabel: 'Rating in six parts',

  priceThen: 'Price when reviewed',
  noPrice: shared.noPrice,
  evidence: {
    cited: (sources: number, independent: number) => {
      if (sources === 0) return 'no source given';
      if (sources === 1)
        return `1 source, ${independent === 1 ? 'independent' : 'not independent'}`;
      return `${sources} sources, ${independent === 0 ? 'none' : independent} independent`;
    },
    none: 'This review names no source: its scores rest on what its author states.',
    everyScore: 'Every score of this review leads to its source.',
  },
  age: {
    old: 'This review is more than two years old: prices, and what there is to compare with, may have changed.',
    oldPrice: 'The price is more than a year old and may have changed.',
  },
  nothingCheaper: shared.nothingCheaper,
  cheapestEqual: 'Cheapest equal',
  rank: 'Rank',
  contents: 'Contents',
  proof: {
    title: 'Proof of cost-performance',
    quotient: 'Price of the cheapest equal ÷ own price',
    fromText: 'from the text',
    explained: (date: string) => `Prices as they stood for the review of ${date}.`,
    nothingCheaper: (price: string) =>
      `Nothing below ${price} is known to do and measure as well, so the quotient is 1.`,
    weight: 'Weight',
    weightedMean: 'Weighted mean',
    product: 'Product',
    comparator: 'Cheapest equal',
    result: 'Quotient',
    none: 'none',
  },
  tagsOfReview: 'Tags',

  productsOf: (company: string) => `Products of ${company}`,
  noProducts: (company: string) => `No product of ${company} has been reviewed yet.`,
  standing: {
    title: 'Where they stand',
    products: (company: string) => `Overall of ${company}'s products among all products`,
    tag: (tag: string) => `Overall of products tagged ${tag} among all products`,
    bar: (from: string, to: string, marked: number, all: number) =>
      `${from} to ${to}: ${marked} of ${all}`,
    marked: 'these',
    all: 'all products',
    upTo: (products: string, most: string) => `${products}, up to ${most} a column`,
    median: (these: string, all: string) => `Median ${these}; all products ${all}.`,
  },

  byLetter: 'By first letter',
  otherLetters: 'Other letters',
  browseByTag: 'Browse by tag',
  allTags: 'All tags',
  columns: {
    name: 'Name',
    price: 'Price',
    independent: 'Independent sources',
    /** Short, since five stand beside each other; each heading has the full name as its title. */
    parts: { sv: 'Validity', tl: 'Tech', cp: 'Cost', rs: 'Support', rd: 'Design' } satisfies Record<
      PartCode,
      string
    >,
    date: 'Date',
  },
  sortBy: (column: string) => `Sort by ${column}`,

  tagTitle: (tag: string) => `Reviews tagged ${tag}`,
  makerReview: (company: string) => `The review of ${company} itself`,
  filterProducts: 'Filter, sort and map these products',
  sortsWhole: (reviews: string) => `The table’s headings sort all ${reviews} in the catalog.`,
  neighbouringTags: 'Often together with',
  tagGroups: {
    category: 'Category',
    technology: 'Technology',
    purpose: 'Purpose',
    region: 'Region',
    trait: 'Trait',
    character: 'Class and character',
    other: 'Other',
  },
  moreTags: (tags: number) => `${tags.toLocaleString('en')} more, by letter`,
  singleTags: 'A tag that a single review has leads to that review.',
  tagIndexDescription:
    'Every tag of the reviews, in groups, with the number of reviews under each.',
  tagDescription: (tag: string, reviews: string) =>
    `${reviews} tagged ${tag}, highest overall first.`,

  homePage: {
    description:
      'Evidence-based reviews of headphones, speakers and electronics: six scores, each with its source.',
    lead: 'Is it worth its price? Each review answers with one number out of 5, the five scores it is the sum of, and what lies behind each.',
    allCategories: 'All categories',
    curious: 'Out of curiosity',
    curiousText: 'What is new, what changed, and how a score comes about.',
    latest: 'Latest reviews',
    allByDate: 'All by date',
    best: (kind: string) => `${kind}, highest overall first`,
    questions: {
      scientific_validity: 'Does it reproduce sound faithfully, by measurement?',
      technology_level: 'How advanced is the engineering?',
      cost_performance: 'Price of the cheapest equal ÷ its own price',
      reliability_support: 'Warranty, failures, repair, firmware',
      design_rationality: 'Does the money go where it can be heard?',
    } satisfies Record<PartKey, string>,
    sum: 'the sum, out of 5',
    readMethod: 'The method',
    readGlyph: 'How to read the glyph',
    glyphCaption: (overall: string) =>
      `${overall} of 5. One petal a part; the further it reaches, the higher the score. The dashed ring is 0.5, the rim 1.`,
  },
  catalogPage: {
    close: 'Close',
    find: 'Find a tag or company',
    findTag: 'Find a tag',
    notFound: 'Nothing by that name.',
    with: 'with',
    either: 'with or without',
    without: 'without',
    categoryTags: 'Tags of kinds',
    hideDiscontinued: 'Hide discontinued',
    evidence: 'Evidence',
    cited: 'Sources, at least',
    independent: 'Independent, at least',
    measured: 'With independent measurements',
    everyTag: 'Only with all chosen tags',
    company: 'Company',
    scores: 'Scores',
    atLeast: (name: string) => `${name}, at least`,
    atMost: (name: string) => `${name}, at most`,
    lowest: 'At least',
    highest: 'At most',
    priceHint: '300, $300 and 1.5k are all understood.',
    keepUnpriced: 'Also with no price known',
    date: 'Date of review',
    since: 'From',
    until: 'To',
    weights: 'Own weights',
    weightsText: 'How many times each score counts in your overall, which stays out of 5.',
    weightOf: (part: string) => `Weight of ${part}`,
    resetWeights: 'All equal again',
    sortBy: 'Sort by',
    value: 'Value',
    aboutValue:
      'Value: first what is still made and has no equal in its category for its price or less, then by how far the overall lies below the best of its category for that price.',
    deviation: 'Deviation from target',
    aboutDeviation:
      'Deviation: RMS from the target, 20 Hz to 10 kHz. Rigs of different families can’t be compared, so products measured on one family stand together, the smallest deviation first; those without a curve come last.',
    viewAs: 'Show as',
    cards: 'Cards',
    table: 'Table',
    valueMap: 'Value map',
    mapScore: 'Score on the upright axis',
    frontierLabel: 'Frontier of value. Arrow keys walk along it, Enter opens the review.',
  },
  comparePage: {
    title: 'Compare',
    description:
      'Up to four products side by side: every score with its difference, price, and the proof of cost-performance.',
    empty:
      'Up to four products side by side: their glyphs laid over each other, every score with its difference to the best, what each point costs, and where they differ in words. Press “Compare” beside a product, on any list or in its review.',
    chooseFrom: 'Choose from all products',
    needsScript: 'Comparing products needs JavaScript. All reviews can be read without it.',
    loading: 'Loading the reviews…',
    notLoaded: 'The comparison could not be loaded. Check the connection and load the page again.',
    oneMore: 'Add another product to compare this one with.',
    addProduct: 'Add a product',
    glyphs: 'Glyphs overlaid',
    scores: 'Price and scores',
    words: 'In words',
    facts: 'Facts',
    product: 'Product',
    bar: 'Bar',
    value: 'Value',
    ownOverall: 'Own overall',
    copyAddress: 'Copy the address',
    copied: 'Copied.',
    notCopied: 'It could not be copied: take it from the address bar.',
    toBest: 'To the best',
    pointsPer: (price: string) => `Overall points per ${price}`,
    verdict: 'Verdict',
    ownTags: 'Tags not shared',
    sharedTags: 'Tags shared by all',
  },
  feeds: {
    about: (list: string) => `The newest reviews: ${list}.`,
    item: (name: string, overall: string) => `${name}: ${overall}`,
  },
  searchPage: {
    title: 'Search',
    description: 'Find a product, a company, a category or a tag by its name.',
    label: 'Product or company',
    open: 'Search field',
    submit: 'Search',
    suggestions: 'Suggestions',
    examples: 'For example',
    needsScript: 'Search needs JavaScript',
    needsScriptText: 'The lists below lead to every review without it.',
    failed: 'The names could not be loaded. Check the connection and try again.',
    byCategory: 'Products by category',
  },
  methodPage: {
    title: 'How scores are made',
    description:
      'What each of the six scores means, how it is found, and what a review must prove.',
  },
  notFound: {
    title: 'Page not found',
    nearest: 'The nearest names here:',
    text: 'There is nothing at this address. It may have been mistyped, or the review may have moved.',
  },
  noTranslation: (language: string) => `Not in ${language} yet`,
  languages: 'Languages',
  reviews: (number: number) => count(number, 'review', 'reviews'),
  sortedByOverall: 'Highest overall first',
};
