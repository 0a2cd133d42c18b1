import type { DataKey } from '../../domain/check/schema.ts';

/** The page about the data, in English. Backticks mark code. */
export const data = {
  title: 'The data',
  description:
    'Every score, price and proof of the reviews as JSON, NDJSON and CSV, with a schema, and feeds of what is new.',
  lead: 'What is at the head of each review, as files to compute with. They are written together with the pages, so both always say the same.',
  all: {
    title: 'All reviews',
    file: 'File',
    holds: 'What it holds',
    size: 'Size',
    kilobytes: (size: string) => `${size} kB`,
    json: 'One document with version, date and licence; the reviews are under `reviews`.',
    ndjson: 'One review a line, for programs that read piece by piece.',
    csv: 'One review a row, for spreadsheets. A list is JSON within its cell. Text that a spreadsheet would take for a formula begins with an apostrophe.',
    schema: 'What each key of a review may hold, as JSON Schema.',
  },
  facts: {
    version: 'Version',
    date: 'Last change',
    licence: 'Licence',
  },
  aboutVersion: 'The version changes when a value in the data does, and only then.',
  one: {
    title: 'One review',
    text: 'With `.json` in place of the last slash, a review’s address leads to its data; with `.md`, to its text as it was written.',
    example: (name: string) => `For example, ${name}:`,
  },
  feeds: {
    title: 'New reviews',
    text: 'Each list of reviews has a feed, at its address with `feed.xml` (RSS) or `feed.json` (JSON Feed) behind it. Those of all reviews, and of what changed in them alone:',
  },
  embed: {
    title: 'A rating on your site',
    text: 'The scores of a review with a link to it, made for a frame. It follows the reader’s system; `?theme=light` or `?theme=dark` behind its address sets its theme.',
    pageTitle: (name: string) => `Rating of ${name}`,
    read: (site: string) => `The review at ${site}`,
  },
  fields: {
    title: 'Fields',
    text: 'A key that a review does not need is left out.',
    key: 'Key',
    meaning: 'Meaning',
  },
  keys: {
    layout: 'What is reviewed: a product or a company.',
    title: 'The title of the review.',
    target_name: 'The name of the product or company.',
    company_id: 'The `ref` of the company’s review, whether or not there is one.',
    lang: 'The language of the review.',
    ref: 'The name of the review in its address, the same in every language.',
    date: 'The day of the review, `YYYY-MM-DD`.',
    rating:
      'The overall, 0 to 5, then the five parts, 0 to 1 each, in the order of the method. The overall is their sum.',
    price: 'The price on the day of the review.',
    website: 'The maker’s own site.',
    currency: 'The currency of the price (ISO 4217).',
    summary: 'The verdict as plain text.',
    tags: 'The tags, as the author wrote them.',
    category: 'The id of the category, which is also in its address.',
    cost_performance:
      'The proof of cost-performance: the cheapest equal, the price of each, and their currency.',
    reasons: 'Why a part has its score, a line each. `[1]` is an entry of the references.',
    changes:
      'What changed after publication, the oldest first: the day, why, and of a score its part, `from` and `to`.',
    method: 'The number of the version of the method that it was scored by.',
    url: 'The address of the review.',
  } satisfies Record<DataKey, string>,
};
