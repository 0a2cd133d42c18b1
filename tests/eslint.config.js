import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src and what each may use: a review walks through them in one direction. */
const rooms = {
  domain: [],
  // What finds words in texts knows nothing of reviews.
  fulltext: [],
  // Nor does what draws pictures.
  pictures: [],
  i18n: ['domain'],
  browser: ['domain', 'urls', 'i18n', 'fulltext'],
  markdown: ['domain', 'urls', 'i18n'],
  reading: ['domain', 'markdown'],
  queries: ['domain', 'urls', 'i18n', 'page-data', 'reading'],
  components: ['domain', 'urls', 'i18n', 'page-data', 'browser'],
  layouts: [
    'domain',
    'urls',
    'i18n',
    'page-data',
    'page-notes',
    'page-settings',
    'security-policy',
    'components',
    'styles',
    'browser',
  ],
  pages: [
    'domain',
    'urls',
    'page-data',
    'page-settings',
    'pictures',
    'i18n',
    'queries',
    'layouts',
    'components',
    'browser',
    'publishing',
  ],
  publishing: [
    'domain',
    'queries',
    'urls',
    'reading',
    'i18n',
    'page-data',
    'page-notes',
    'page-settings',
    'styles',
    'security-policy',
    'fulltext',
    'pictures',
  ],
  commands: ['domain', 'i18n', 'markdown', 'reading', 'publishing', 'page-settings'],
};
const everyRoom = [
  ...Object.keys(rooms),
  ...['urls', 'page-data', 'page-notes', 'page-settings', 'security-policy', 'styles'],
];

/**
 * The rooms of domain, and which others of domain each may use: what a review is comes first, what
 * is made of many reviews next, what judges them last.
 */
const base = ['kinds', 'languages', 'names'];
const review = [...base, 'tags', 'review', 'text'];
const domainRooms = {
  // A language names the parts of a review and the currency of its prices.
  languages: ['review'],
  names: ['languages'],
  tags: base,
  categories: base,
  sources: [...base, 'review'],
  // Which rows are for a product its category says.
  measurements: [...base, 'categories'],
  review: [...base, 'tags'],
  method: [...base, 'review'],
  repository: ['text'],
  text: [...base, 'review'],
  search: [...base, 'review'],
  mentions: review,
  value: review,
  compare: review,
  catalog: [...review, 'categories', 'value', 'search'],
  // Links lead to pages of lists, so their number is judged.
  check: [...review, 'categories', 'sources', 'measurements', 'method', 'catalog'],
  rules: [...review, 'categories', 'sources', 'measurements', 'method', 'check'],
};

/** The rule that closes all rooms but some to the files of one. */
function onlyAllows(files, room, allowed, every = everyRoom, further = []) {
  const closed = every.filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${closed.join('|')})(/|\\.)`,
              message: `${room} may use only: ${allowed.join(', ') || 'nothing'}.`,
            },
            ...further,
          ],
        },
      ],
    },
  };
}

/** What judges reviews brings zod and yaml, which no reader shall load. */
const judging = {
  regex: '^(\\.\\./)+domain/(check|rules)/',
  message: 'What runs at the reader judges nothing: domain/check and domain/rules stay out.',
};

const arrows = [
  ...Object.entries(rooms).map(([room, allowed]) =>
    onlyAllows(`src/${room}/**`, room, allowed, everyRoom, room === 'browser' ? [judging] : []),
  ),
  ...Object.entries(domainRooms).map(([room, allowed]) =>
    onlyAllows(`src/domain/${room}/**`, `domain/${room}`, allowed, [
      ...everyRoom,
      ...Object.keys(domainRooms).filter((other) => other !== room),
    ]),
  ),
];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'tests/.output/', 'tests/sites/*/src/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  ...arrows,
);
