import { expect, it } from 'vitest';
import { categoriesSchema } from '../../../../src/domain/categories/schema.ts';

const both = { en: 'Name', ja: '名前' };
const family = { name: both };
const category = { family: 'sources', name: both, about: both, compares: both, yardstick: 'none' };

function complaints(dac: object): string[] {
  const file = { families: { sources: family }, categories: { dac: { ...category, ...dac } } };
  const { error } = categoriesSchema.safeParse(file);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

it('accepts a category without words', () => {
  expect(complaints({})).toEqual([]);
});

it.each([
  ['family', { family: 'source' }, 'source'],
  ['over', { over: ['streamer'] }, 'streamer'],
  ['from', { from: [{ all: ['dac', 'amplifier'] }] }, 'amplifier'],
])('names the entry whose %s the file does not hold', (field, change, name) => {
  const message = `there is no \`${name}\`; name one that the file holds`;
  expect(complaints(change)).toEqual([`categories.dac.${field}: ${message}`]);
});

it('wants every language of the site, and no key that it does not know', () => {
  expect(complaints({ name: { ja: '名前' } })[0]).toMatch(/^categories\.dac\.name\.en: /);
  expect(complaints({ colour: 'red' })[0]).toMatch(/^categories\.dac: .*colour/);
});
