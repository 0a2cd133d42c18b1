/**
 * The name of a product in a data file that also names its maker: without the maker's name before
 * it, and empty where it is the maker's. Any other name is whole, behind a sign.
 */
export type ShortName = string;

/** Begins a name that is whole. */
const whole = '=';

/** A name as data files hold it. */
export function shortenName(name: string, maker: string): ShortName {
  if (name === maker) return '';
  const rest = name.startsWith(`${maker} `) ? name.slice(maker.length + 1) : '';
  return rest === '' || rest.startsWith(whole) ? whole + name : rest;
}

/** The name that a data file means. */
export function readShortName(short: ShortName, maker: string): string {
  if (short === '') return maker;
  return short.startsWith(whole) ? short.slice(whole.length) : `${maker} ${short}`;
}
