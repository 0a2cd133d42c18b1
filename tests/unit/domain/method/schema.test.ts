import { expect, it } from 'vitest';
import { languages } from '../../../../src/domain/languages/index.ts';
import { methodSchema } from '../../../../src/domain/method/schema.ts';
import { parseData, readMethod } from '../../../../src/reading/data.ts';

const texts = '\n  what: { en: A level. }\n  why: { en: It is heard. }\n  parts: []\n';
const version = (number: number, date: string) => `- number: ${number}\n  date: ${date}${texts}`;
const parse = (text: string) => parseData(text, 'method.yaml', methodSchema);

it('takes versions that follow each other', () => {
  const method = parse(version(1, '2025-07-05') + version(2, '2025-07-06'));
  expect(method.map(({ number }) => number)).toEqual([1, 2]);
});

it.each([
  ['nothing', '# none yet\n', 'method.yaml:1:1  must be a list of versions'],
  ['an empty list', '[]\n', 'method.yaml:1:1  needs a first version'],
  [
    'a number left out',
    version(1, '2025-07-05') + version(3, '2025-08-05'),
    'method.yaml:6:11  1.number: is 3, where 2 follows',
  ],
  [
    'a day that is no later',
    version(1, '2025-07-05') + version(2, '2025-07-05'),
    'method.yaml:7:9  1.date: is not after that of version 1, 2025-07-05',
  ],
  [
    'a day that is none',
    version(1, '2025-02-30'),
    'method.yaml:2:9  0.date: must be a day of the calendar, written YYYY-MM-DD',
  ],
  [
    'an unknown part',
    version(1, '2025-07-05').replace('[]', '[looks]'),
    'method.yaml:5:11  0.parts.0: must be one of scientific_validity, technology_level',
  ],
  [
    'an unknown key',
    version(1, '2025-07-05') + '  note: none\n',
    'method.yaml:6:3  0: there is no key `note`',
  ],
  [
    'no text in the main language',
    version(1, '2025-07-05').replace('en: A', 'ja: A'),
    'method.yaml:3:9  0.what.en: is missing',
  ],
])('refuses %s at its place', (_, text, message) => {
  expect(() => parse(text)).toThrow(message);
});

it('has sentences in every language of the project’s own versions', async () => {
  for (const { number, what, why } of await readMethod('src/content')) {
    for (const language of languages) {
      expect(what[language], `${number}`).toMatch(/[.。]$/);
      expect(why[language], `${number}`).toMatch(/[.。]$/);
    }
  }
});
