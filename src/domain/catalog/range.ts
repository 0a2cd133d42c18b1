import type { Parameter, Refusal } from './parameter.ts';

/** Least and most, both included; an open end is infinite. */
export type Range = readonly [least: number, most: number];
export const anyValue: Range = [-Infinity, Infinity];

/** Whether a range leaves anything out. */
export function isNarrowed([least, most]: Range): boolean {
  return least !== -Infinity || most !== Infinity;
}

/** How the ends of a range are written. */
interface EndFormat {
  form: RegExp;
  parse: (digits: string) => number;
  format: (end: number) => string;
  /** The least and the greatest value of an end. */
  limits: Range;
  /** What to say of a text that is no such range. */
  why: Refusal;
}

/** A parameter that is a range, written `3-4.5`, `3-` or `-4.5`. */
export function rangeOf(format: EndFormat): Parameter<Range> {
  return {
    unchosen: anyValue,
    read(text, _, refuse) {
      const range = readRange(text, format);
      if (!range) refuse(format.why);
      return range;
    },
    write: (range) =>
      range.map((end) => (Number.isFinite(end) ? format.format(end) : '')).join('-'),
  };
}

function readRange(text: string, { form, parse, limits }: EndFormat): Range | undefined {
  const ends = text.split('-');
  if (ends.length !== 2 || text === '-') return undefined;
  const [least, most] = ends.map((end, at) => {
    if (end === '') return anyValue[at]!;
    const value = form.test(end) ? parse(end) : NaN;
    return value >= limits[0] && value <= limits[1] ? value : NaN;
  });
  // Every comparison with NaN is false.
  return least! <= most! ? [least!, most!] : undefined;
}
