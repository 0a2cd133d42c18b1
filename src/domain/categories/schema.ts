import * as z from 'zod';
import { spellings, texts } from '../languages/texts.ts';

/** The sets of measurements by which Scientific Validity is judged; `none` where there is none. */
export const yardsticks = ['headphones', 'speakers', 'electronics', 'microphones', 'none'] as const;

export type Yardstick = (typeof yardsticks)[number];

const categorySchema = z.strictObject({
  family: z.string().describe('The id of its family.'),
  name: texts.describe('What readers see, as it is said within a sentence.'),
  about: texts.describe('What belongs there, a sentence.'),
  compares: texts.describe('What a reader compares, a list in words.'),
  yardstick: z.enum(yardsticks).describe('What its Scientific Validity is measured by.'),
  words: spellings.default({}).describe('Nouns that tell it, as a tag or in a summary.'),
  tags: spellings.default({}).describe('Words that tell it only as a tag.'),
  loosely: spellings.default({}).describe('Words that tell it where nothing else tells any.'),
  over: z.array(z.string()).default([]).describe('Categories and families that it overrules.'),
  from: z
    .array(
      z.strictObject({
        all: z.array(z.string()).min(1).describe('Categories that are told.'),
        says: spellings.optional().describe('One of these is said in tags, name or summary.'),
        unless: spellings.optional().describe('None of these is said.'),
      }),
    )
    .default([])
    .describe('What makes it of other categories, which it then stands for.'),
});

/** The file of categories: families in their order, and in each its categories. */
export const categoriesSchema = z
  .strictObject({
    families: z.record(z.string(), z.strictObject({ name: texts })),
    categories: z.record(z.string(), categorySchema),
  })
  .superRefine(({ families, categories }, { addIssue }) => {
    const isCategory = (id: string) => Object.hasOwn(categories, id);
    const isFamily = (id: string) => Object.hasOwn(families, id);
    for (const [id, { family, over, from }] of Object.entries(categories)) {
      const demand = (known: boolean, field: string, name: string) => {
        if (known) return;
        const message = `there is no \`${name}\`; name one that the file holds`;
        addIssue({ code: 'custom', path: ['categories', id, field], message });
      };
      demand(isFamily(family), 'family', family);
      for (const other of over) demand(isCategory(other) || isFamily(other), 'over', other);
      for (const other of from.flatMap(({ all }) => all)) demand(isCategory(other), 'from', other);
    }
  });

export type CategoryFile = z.output<typeof categoriesSchema>;
