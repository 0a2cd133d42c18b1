import { kinds, type Kind } from '../kinds.ts';
import { equalWeights, isOwn, isWeights } from './weights.ts';
import {
  anyValue,
  mostTenths,
  nothingChosen,
  scoreIds,
  settled,
  sortKeysOf,
  views,
  type Choice,
  type Range,
  type ScoreId,
} from './choice.ts';

/** Why a part of an address was ignored. */
export type Refusal =
  | 'no-such-filter'
  | 'twice'
  | 'no-such-tag'
  | 'no-such-company'
  | 'not-a-score'
  | 'not-a-price'
  | 'not-a-day'
  | 'not-weights'
  | 'not-a-page'
  | 'no-such-page'
  | 'not-one-of-these';

export interface Ignored {
  parameter: string;
  value: string;
  why: Refusal;
}

/** What an address can be held against: the kind, and the tags and companies that there are. */
export interface Known {
  kind: Kind;
  tags: ReadonlySet<string>;
  companies: ReadonlySet<string>;
}

/** A control's parameter: how its text is read into a choice, and how a choice is written. */
interface Parameter {
  /** Gives the choice with the text read into it; reports what of the text is impossible. */
  read(text: string, choice: Choice, known: Known, refuse: Refuse): Choice;
  /** The text; the same as that of `nothingChosen` leaves no parameter. */
  write(choice: Choice): string;
}
type Refuse = (why: Refusal, value?: string) => void;

/** Every control and its parameter: the one table that addresses are read and written by. */
const parameters: Readonly<Record<string, Parameter>> = {
  tags: listOf('tags', 'no-such-tag', (known) => known.tags),
  match: oneOf('match', () => ['any', 'all']),
  company: listOf('companies', 'no-such-company', (known) => known.companies),
  ...Object.fromEntries(scoreIds.map((id) => [id, score(id)])),
  price: {
    read: (text, choice, _, refuse) => {
      const price = readRange(text, /^\d+(\.\d+)?$/, Number, [0, Infinity]);
      if (!price) refuse('not-a-price');
      return price ? { ...choice, price } : choice;
    },
    write: ({ price }) => writeRange(price, String),
  },
  unpriced: oneOf('unpriced', () => ['drop', 'keep']),
  since: day('since'),
  until: day('until'),
  weights: {
    read: (text, choice, _, refuse) => {
      const weights = text.split(',').map((weight) => (weight === '' ? NaN : Number(weight)));
      if (!isWeights(weights)) refuse('not-weights');
      return isWeights(weights) ? { ...choice, weights } : choice;
    },
    write: ({ weights }) => (isOwn(weights) ? weights : equalWeights).join(),
  },
  sort: oneOf('sort', ({ kind }) => sortKeysOf(kind)),
  order: oneOf('direction', () => ['ascending', 'descending']),
  view: oneOf('view', () => views),
  map: oneOf('map', () => scoreIds),
  page: {
    read: (text, choice, _, refuse) => {
      const page = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
      if (!page) refuse('not-a-page');
      return page ? { ...choice, page } : choice;
    },
    write: ({ page }) => String(page),
  },
};

/** What a kind must have for a parameter to mean anything. */
const needs: Readonly<Record<string, 'ofCompany' | 'priced'>> = {
  company: 'ofCompany',
  price: 'priced',
  unpriced: 'priced',
  map: 'priced',
};

/**
 * Reads what an address chooses. What it can't mean is left out and reported, never a reason to
 * show nothing.
 * @param query with or without `?`
 */
export function readAddress(query: string, known: Known): { choice: Choice; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const met = new Set<string>();
  let choice = nothingChosen;
  for (const [name, text] of new URLSearchParams(query)) {
    const refuse: Refuse = (why, value = text) => ignored.push({ parameter: name, value, why });
    if (!hasParameter(name, known.kind)) refuse('no-such-filter');
    else if (met.has(name)) refuse('twice');
    else choice = parameters[name]!.read(text, choice, known, refuse);
    met.add(name);
  }
  return { choice: settled(choice), ignored };
}

/** The query of an address for a choice, with `?`; empty where nothing is chosen. */
export function writeAddress(choice: Choice): string {
  const written = Object.entries(parameters)
    .map(([name, { write }]) => [name, write(choice), write(nothingChosen)] as const)
    .filter(([, text, unchosen]) => text !== unchosen)
    .map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
}

function hasParameter(name: string, kind: Kind): boolean {
  const need = needs[name];
  return Object.hasOwn(parameters, name) && (need === undefined || kinds[kind][need]);
}

function listOf(
  key: 'tags' | 'companies',
  why: Refusal,
  knownIn: (known: Known) => ReadonlySet<string>,
): Parameter {
  return {
    read: (text, choice, known, refuse) => {
      const there = new Set<string>();
      for (const item of text.split(',')) {
        if (knownIn(known).has(item)) there.add(item);
        else refuse(why, item);
      }
      return { ...choice, [key]: [...there] };
    },
    write: (choice) => choice[key].join(),
  };
}

function oneOf<Key extends 'match' | 'unpriced' | 'sort' | 'direction' | 'view' | 'map'>(
  key: Key,
  wordsOf: (known: Known) => readonly NonNullable<Choice[Key]>[],
): Parameter {
  return {
    read: (text, choice, known, refuse) => {
      const word = wordsOf(known).find((one) => one === text);
      if (word === undefined) refuse('not-one-of-these');
      return word === undefined ? choice : { ...choice, [key]: word };
    },
    write: (choice) => choice[key] ?? '',
  };
}

function score(id: ScoreId): Parameter {
  return {
    read: (text, choice, _, refuse) => {
      const toTenths = (digits: string) => Math.round(Number(digits) * 10);
      const range = readRange(text, /^\d(\.\d)?$/, toTenths, [0, mostTenths(id)]);
      if (!range) refuse('not-a-score');
      return range ? { ...choice, scores: { ...choice.scores, [id]: range } } : choice;
    },
    write: ({ scores }) => writeRange(scores[id], (tenths) => String(tenths / 10)),
  };
}

function day(key: 'since' | 'until'): Parameter {
  return {
    read: (text, choice, _, refuse) => {
      const isDay =
        /^\d{4}-\d{2}-\d{2}$/.test(text) &&
        !Number.isNaN(Date.parse(text)) &&
        new Date(text).toISOString().startsWith(text);
      if (!isDay) refuse('not-a-day');
      return isDay ? { ...choice, [key]: text } : choice;
    },
    write: (choice) => choice[key] ?? '',
  };
}

/** `3-4.5`, `3-` or `-4.5`; undefined where an end is no such number, outside, or the ends cross. */
function readRange(
  text: string,
  form: RegExp,
  parse: (digits: string) => number,
  [lowest, highest]: Range,
): Range | undefined {
  const ends = text.split('-');
  if (ends.length !== 2 || text === '-') return undefined;
  if (ends.some((end) => end !== '' && !form.test(end))) return undefined;
  const [least, most] = ends.map((end) => (end === '' ? undefined : parse(end)));
  if ([least, most].some((end) => end !== undefined && (end < lowest || end > highest))) {
    return undefined;
  }
  if (least !== undefined && most !== undefined && least > most) return undefined;
  return [least ?? anyValue[0], most ?? anyValue[1]];
}

function writeRange([least, most]: Range, format: (end: number) => string): string {
  const end = (value: number) => (Number.isFinite(value) ? format(value) : '');
  return `${end(least)}-${end(most)}`;
}
