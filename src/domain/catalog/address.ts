import { nearest } from '../names/nearest.ts';
import {
  isChosen,
  nothingChosen,
  parameters,
  parametersOfKind,
  settled,
  type Choice,
} from './choice.ts';
import type { Known, Refusal, Refuse } from './parameter.ts';

/** A part of an address that was ignored. */
export interface Ignored {
  parameter: string;
  value: string;
  why: Refusal;
}

/** What the query of an address says. */
interface Address {
  choice: Choice;
  /** What was meant for the catalog and can't be. */
  ignored: Ignored[];
  /** The parts that others have put there, such as `utm_source=…`, as they were. */
  foreign: string[];
}

/**
 * Reads what an address chooses. What is impossible is left out and reported; it is never a reason
 * to show nothing.
 * @param query with or without `?`
 */
export function readAddress(query: string, known: Known): Address {
  const own = new Map<string, ReturnType<typeof parameters.get>>(parametersOfKind(known.kind));
  const [ignored, foreign]: [Ignored[], string[]] = [[], []];
  const read = new Map<string, unknown>();
  for (const part of query.replace(/^\?/, '').split('&')) {
    const [name, text] = [...new URLSearchParams(`&${part}`)][0] ?? [];
    if (name === undefined || text === undefined) continue;
    const refuse: Refuse = (why, value = text) => ignored.push({ parameter: name, value, why });
    const parameter = own.get(name);
    if (read.has(name)) refuse('twice');
    else if (parameter) read.set(name, parameter.read(text, known, refuse) ?? parameter.unchosen);
    else if (isMeantForCatalog(name)) refuse('no-such-filter');
    else foreign.push(part);
  }
  return { choice: settled({ ...nothingChosen, ...Object.fromEntries(read) }), ignored, foreign };
}

/**
 * The query of an address for a choice, with `?`; empty where there is nothing to say.
 * @param foreign parts that others have put into the address, which stay as they are
 */
export function writeAddress(choice: Choice, foreign: readonly string[] = []): string {
  const own = [...parameters]
    .filter(([name]) => isChosen(choice, name))
    .map(([name, { write }]) => {
      const text = encodeURIComponent(write(choice[name]));
      return `${name}=${text.replaceAll('%2C', ',')}`;
    });
  const parts = [...own, ...foreign];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/**
 * Whether a name is that of another kind's parameter, or a slip for one. Between names of two
 * letters a slip can't be told from a name that others use.
 */
function isMeantForCatalog(name: string): boolean {
  const long = (one: string) => one.length > 2;
  return long(name) && nearest(name, [...parameters.keys()].filter(long)) !== undefined;
}
