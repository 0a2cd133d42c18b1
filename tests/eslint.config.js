import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src and what each may use: a review walks through them in one direction. */
const rooms = {
  domain: [],
  i18n: ['domain'],
  browser: ['domain', 'urls', 'i18n'],
  markdown: ['domain', 'urls', 'i18n'],
  reading: ['domain'],
  queries: ['domain', 'urls', 'i18n'],
  components: ['domain', 'urls', 'i18n', 'browser'],
  layouts: ['domain', 'urls', 'i18n', 'components', 'styles'],
  pages: ['domain', 'urls', 'i18n', 'queries', 'layouts', 'components', 'browser', 'publishing'],
  publishing: ['domain', 'queries', 'urls', 'reading'],
  authoring: ['domain', 'markdown', 'reading'],
  commands: ['domain', 'reading'],
};
const everyRoom = [...Object.keys(rooms), 'urls', 'styles'];

/** The rule that closes all rooms but some to the files of one. */
function onlyAllows(files, room, allowed) {
  const closed = everyRoom.filter((other) => other !== room && !allowed.includes(other));
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
          ],
        },
      ],
    },
  };
}

const arrows = [
  ...Object.entries(rooms).map(([room, allowed]) => onlyAllows(`src/${room}/**`, room, allowed)),
  // A component that authors write gets its props from them, not from a page: it asks itself.
  onlyAllows('src/components/authoring/**', 'components', [...rooms.components, 'queries']),
];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'tests/.output/'] },
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
