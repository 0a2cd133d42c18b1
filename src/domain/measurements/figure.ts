import * as z from 'zod';
import { texts } from '../languages/texts.ts';
import { readAmount, type Amount } from './amount.ts';
import { idOf } from './id-of.ts';
import { hasSource, type Measurers } from './measurers.ts';
import type { YardstickTable } from './yardstick.ts';

/** What figures are written in terms of. */
export interface FigureTerms {
  yardstick: YardstickTable;
  measurers: Measurers;
}

/** One figure of a product, once for all languages. */
export interface Figure {
  /** The id of a quantity of the yardstick. */
  quantity: string;
  amount: Amount;
  condition: Condition;
  /** The number of an entry of the review's references, or an address. */
  source: number | string | undefined;
  /** The id of a measurer. */
  measurer: string;
}

const number = String.raw`-?\d+(?:\.\d+)?`;
const frequency = String.raw`\d+(?:\.\d+)? k?Hz`;

const condition = (pattern: string, example: string) =>
  z
    .string(`must be text, such as \`${example}\``)
    .regex(new RegExp(`^${pattern}$`), `must be like \`${example}\``)
    .optional();

const conditionSchema = z.strictObject({
  load: condition(String.raw`\d+(?:\.\d+)? Ω`, '32 Ω').describe('What it drives.'),
  level: condition(`${number} (?:dB SPL|dBFS|dBu|dBV|mV|V|mW|W)`, '94 dB SPL').describe(
    'The level of the signal.',
  ),
  frequency: condition(frequency, '1 kHz').describe('The frequency of the signal.'),
  band: condition(`${frequency}–${frequency}`, '20 Hz–20 kHz').describe('What it covers.'),
  weighting: z
    .enum(['A', 'C'], 'must be `A` or `C`')
    .optional()
    .describe('The curve that noise is weighted by.'),
  note: texts.optional().describe('What else it holds under, in each language.'),
});

export type Condition = z.output<typeof conditionSchema>;

/**
 * The figures of a product, as a list. Quantities and measurers are those of the terms; a value has
 * the unit of its quantity.
 */
export function figuresSchema({ yardstick, measurers }: FigureTerms) {
  return z.array(
    z
      .strictObject({
        quantity: idOf('quantity', 'yardstick.yaml', [...yardstick.quantities.keys()]),
        value: z
          .union([z.string(), z.number()], 'must be a number with its unit')
          .transform(String),
        condition: conditionSchema.default({}),
        source: z.custom<number | string>(isSource, sourceForm).optional(),
        measurer: idOf('measurer', 'measurers.yaml', Object.keys(measurers)),
      })
      .transform((figure, { addIssue }): Figure => {
        const { value, quantity, source, measurer, ...others } = figure;
        const complain = (key: string, message: string) =>
          addIssue({ code: 'custom', path: [key], message });
        const amount = readAmount(value, yardstick.quantities.get(quantity)!);
        const { trust } = measurers[measurer]!;
        if (typeof amount === 'string') complain('value', amount);
        if (source === undefined && hasSource(trust))
          complain('source', `is missing; it ${sourceForm}`);
        if (source !== undefined && !hasSource(trust)) {
          complain('source', `must be left out, or \`measurer\` is not \`${measurer}\``);
        }
        return { ...others, quantity, source, measurer, amount: amount as Amount };
      }),
    'the file must be a list: each figure begins with `- quantity:`',
  );
}

const sourceForm = 'must be the number of an entry of the references, or an address';

function isSource(given: unknown): boolean {
  if (typeof given === 'number') return Number.isInteger(given) && given >= 1;
  return typeof given === 'string' && /^https?:/.test(given) && URL.canParse(given);
}

export type FiguresSchema = ReturnType<typeof figuresSchema>;
