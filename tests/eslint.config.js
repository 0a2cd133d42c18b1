import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of src and what each may use: a review walks through them in one direction. */
const rooms = {
  domain: [],
  i18n: ['domain'],
  browser: ['domain'],
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

const arrows = Object.entries(rooms).map(([room, allowed]) => {
  const closed = everyRoom.filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`src/${room}/**`],
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
});

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
