import * as z from 'zod';
import { expect, expectTypeOf, it } from 'vitest';
import { reviewSchema, type Review } from '../../../../src/domain/check/schema.ts';
import type { Language } from '../../../../src/domain/languages/index.ts';
import type { Rating } from '../../../../src/domain/review/rating.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema | boolean;
  prefixItems?: JsonSchema[];
}

/** What an editor explains: each key by its path, and the numbers of a list that has places. */
function explained(schema: JsonSchema, path = ''): [string, string | undefined][] {
  const inner = Object.entries(schema.properties ?? {}).map(
    ([key, value]) => [key, value] as const,
  );
  const places = (schema.prefixItems ?? []).map((value, index) => [`${index}`, value] as const);
  const own = [...inner, ...places].flatMap(([key, value]) => [
    [`${path}${key}`, value.description] as [string, string | undefined],
    ...explained(value, `${path}${key}.`),
  ]);
  return typeof schema.items === 'object' ? [...own, ...explained(schema.items, path)] : own;
}

it('explains every key, at any depth, in a sentence', () => {
  const schema = z.toJSONSchema(reviewSchema(), { io: 'input', unrepresentable: 'any' });
  const keys = explained(schema as JsonSchema);
  expect(keys.map(([key]) => key)).toEqual(
    expect.arrayContaining(['draft', 'rating.0', 'reasons.design_rationality']),
  );
  for (const [key, sentence] of keys) expect(sentence, key).toMatch(/^[A-Z`].{15,}\.$/);
});

it('gives a review the types that its other readers count on', () => {
  expectTypeOf<Review['rating']>().toEqualTypeOf<Rating>();
  expectTypeOf<Review['lang']>().toEqualTypeOf<Language>();
  expectTypeOf<Review['draft']>().toEqualTypeOf<true | undefined>();
});
