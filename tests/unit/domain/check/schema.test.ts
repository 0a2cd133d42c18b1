import * as z from 'zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  keysAt,
  numberKeys,
  reviewKeys,
  reviewSchema,
  type Review,
} from '../../../../src/domain/check/schema.ts';
import type { Language } from '../../../../src/domain/languages/index.ts';
import { partKeys } from '../../../../src/domain/review/parts.ts';
import type { Rating } from '../../../../src/domain/review/rating.ts';

interface JsonSchema {
  description?: string;
  type?: string | string[];
  enum?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema | boolean;
  prefixItems?: JsonSchema[];
}

const jsonSchema = (categories?: string[]) =>
  z.toJSONSchema(reviewSchema(categories), { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** The schema of each key by its path, and those of the numbers of a list that has places. */
function inner(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const named = Object.entries(schema.properties ?? {});
  const placed = Object.entries(schema.prefixItems ?? []);
  const own = [...named, ...placed].flatMap(([key, value]): [string, JsonSchema][] => [
    [`${path}${key}`, value],
    ...inner(value, `${path}${key}.`),
  ]);
  return typeof schema.items === 'object' ? [...own, ...inner(schema.items, path)] : own;
}

describe('what editors know', () => {
  it('explains every key, at any depth, in a sentence', () => {
    const keys = inner(jsonSchema());
    expect(keys.map(([key]) => key)).toEqual(
      expect.arrayContaining(['draft', 'rating.0', 'reasons.design_rationality']),
    );
    for (const [key, { description }] of keys) {
      expect(description, key).toMatch(/^[A-Z`].{15,}\.$/);
    }
  });

  it('offers the categories that there are, and any where none is told', () => {
    expect(jsonSchema(['dac', 'headphones']).properties!.category!.enum).toEqual([
      'dac',
      'headphones',
    ]);
    expect(jsonSchema().properties!.category).not.toHaveProperty('enum');
  });

  it('takes a number without quotes for a text', () => {
    expect(jsonSchema().properties!.target_name!.type).toEqual(['string', 'number']);
  });

  it('takes for a number what is one by the schema, and nothing else', () => {
    const keys = inner(jsonSchema());
    const isNumber = ({ type, prefixItems }: JsonSchema) =>
      type === 'number' || type === 'integer' || prefixItems !== undefined;
    const named = keys.filter(([key]) => !/\d$/.test(key));
    const numbers = named.filter(([, schema]) => isNumber(schema));
    expect(new Set(numbers.map(([key]) => key.split('.').at(-1)))).toEqual(numberKeys);
  });

  it('knows the keys of each map by its path', () => {
    const comparison = ['product', 'price', 'comparator', 'comparator_price', 'quotient', 'weight'];
    expect(keysAt([])).toBe(reviewKeys);
    expect(reviewKeys).toContain('target_name');
    expect(keysAt(['reasons'])).toEqual(partKeys);
    expect(keysAt(['changes'])).toEqual([]);
    expect(keysAt(['changes', 0])).toEqual(['date', 'why', 'part', 'from', 'to']);
    expect(keysAt(['cost_performance', 'products', 0])).toEqual(comparison);
    expect(keysAt(['cost_performance'])).toEqual([...comparison, 'currency', 'basis', 'products']);
  });
});

it('gives a review the types that its other readers count on', () => {
  expectTypeOf<Review['rating']>().toEqualTypeOf<Rating>();
  expectTypeOf<Review['lang']>().toEqualTypeOf<Language>();
  expectTypeOf<Review['draft']>().toEqualTypeOf<true | undefined>();
});
