import * as z from 'zod';
import { yardsticks, type Yardstick } from '../categories/schema.ts';
import type { Language } from '../languages/index.ts';
import { limits } from './amount.ts';
import { spellings, texts } from '../languages/texts.ts';

/** The kinds of products that have rows; what has no yardstick has none. */
const ruledKinds = yardsticks.filter((kind) => kind !== 'none');
export type RuledKind = Exclude<Yardstick, 'none'>;

/** Where a figure can fall: the names of the three stretches that two levels divide. */
export const levelNames = ['problem', 'ordinary', 'transparent', 'excellent'] as const;
export type LevelName = (typeof levelNames)[number];

/** What the better level is called: nothing more can be heard, or only what hardly matters. */
export type BestName = Extract<LevelName, 'transparent' | 'excellent'>;

const range = z
  .tuple([z.number(), z.number()])
  .refine(([from, to]) => from < to, 'a range names its lower end first');

/** Words before and behind a number. */
const around = z.strictObject({ before: spellings.default({}), after: spellings.default({}) });

const rowSchema = z
  .strictObject({
    problem: z.number().optional().describe('At it, or on the worse side, is a problem.'),
    transparent: z.number().optional().describe('At it, or better, nothing more is heard.'),
    excellent: z.number().optional().describe('The same, where a little more could be heard.'),
    why: texts.describe('Why the levels lie where they do.'),
  })
  .refine(
    ({ transparent, excellent }) => (transparent === undefined) !== (excellent === undefined),
    'a row has either `transparent` or `excellent`',
  );

const quantitySchema = z
  .strictObject({
    name: texts.describe('What readers see.'),
    unit: z.string().describe('One of `units`.'),
    sign: z.literal('±').optional().describe('Written before the number: it is a tolerance.'),
    better: z.enum(['lower', 'higher']),
    possible: range.describe('A value outside of it cannot be.'),
    plausible: range.describe('A value outside of it is worth a second look.'),
    words: spellings.describe('How texts name it.'),
    rows: z.partialRecord(z.enum(ruledKinds), rowSchema).describe('The levels, by kind.'),
  })
  .superRefine(({ better, rows }, { addIssue }) => {
    for (const [kind, row] of Object.entries(rows)) {
      const best = row.transparent ?? row.excellent;
      if (row.problem === undefined || best === undefined) continue;
      if (better === 'lower' ? best < row.problem : best > row.problem) continue;
      const message = `where ${better} is better, the problem level is not the better one`;
      addIssue({ code: 'custom', path: ['rows', kind], message });
    }
  });

/** The file of the yardstick. */
export const yardstickSchema = z
  .strictObject({
    kinds: z.record(z.enum(ruledKinds), texts),
    units: z.record(
      z.string(),
      z.strictObject({
        scale: z.enum(['logarithmic', 'linear']),
        spellings: z.array(z.string().min(1)).describe('How texts write it.'),
      }),
    ),
    levels: z.record(
      z.enum(levelNames),
      z.strictObject({ name: texts, words: spellings.describe('What claims it in a text.') }),
    ),
    claims: z.strictObject({
      exceeds: spellings.describe('What says that a level is passed, to whichever side.'),
      above: spellings.describe('What says that something is above a level.'),
      below: spellings.describe('What says that something is below a level.'),
      open: spellings.describe('What denies that it is, or leaves it open.'),
    }),
    bounds: z.record(z.enum(limits), around).describe('What makes a bound of a number.'),
    differences: around.describe('What makes a difference of a number.'),
    quantities: z.record(
      z.string().regex(/^[a-z][a-z-]*$/, 'an id has small letters and hyphens'),
      quantitySchema,
    ),
  })
  .superRefine(({ units, quantities }, { addIssue }) => {
    for (const [id, { unit }] of Object.entries(quantities)) {
      if (Object.hasOwn(units, unit)) continue;
      const message = `there is no unit \`${unit}\`; name one that the file holds`;
      addIssue({ code: 'custom', path: ['quantities', id, 'unit'], message });
    }
  });

export type YardstickFile = z.output<typeof yardstickSchema>;

/** One quantity with its id and the scale of its unit. */
export type Quantity = Omit<YardstickFile['quantities'][string], 'rows'> & {
  id: string;
  scale: YardstickFile['units'][string]['scale'];
};

/** One row: what a quantity is judged by in one kind of product. */
export interface YardstickRow {
  /** `headphones-thd`; also the fragment of the row on the method page. */
  id: string;
  kind: RuledKind;
  quantity: Quantity;
  /** Undefined where none is known. */
  problem: number | undefined;
  best: number;
  bestName: BestName;
  why: Partial<Record<Language, string>>;
}

/** The yardstick, indexed; quantities and rows are in the order of the file. */
export interface YardstickTable extends Omit<YardstickFile, 'quantities'> {
  quantities: ReadonlyMap<string, Quantity>;
  rows: ReadonlyMap<RuledKind, ReadonlyMap<string, YardstickRow>>;
}

/** Indexes the file of the yardstick: quantities by id, rows by kind and quantity. */
export function buildYardstick({ quantities: file, ...words }: YardstickFile): YardstickTable {
  const quantities = Object.entries(file).map(
    ([id, { rows, ...quantity }]): [Quantity, typeof rows] => [
      { id, ...quantity, scale: words.units[quantity.unit]!.scale },
      rows,
    ],
  );
  const rowsOf = (kind: RuledKind) =>
    quantities.flatMap(([quantity, { [kind]: row }]): [string, YardstickRow][] => {
      if (!row) return [];
      const { problem, transparent, excellent, why } = row;
      const bestName = transparent === undefined ? 'excellent' : 'transparent';
      const best = (transparent ?? excellent)!;
      const id = `${kind}-${quantity.id}`;
      return [[quantity.id, { id, kind, quantity, problem, best, bestName, why }]];
    });
  return {
    ...words,
    quantities: new Map(quantities.map(([quantity]) => [quantity.id, quantity])),
    rows: new Map(ruledKinds.map((kind) => [kind, new Map(rowsOf(kind))])),
  };
}
