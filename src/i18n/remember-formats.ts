import type { Formats } from './format.ts';

/**
 * Formats that remember what they wrote. A build writes the same days, prices and names on thousands
 * of pages, and `Intl` takes long for each.
 */
export function rememberFormats(formats: Formats): Formats {
  return {
    ...formats,
    date: remember(formats.date),
    shortDate: remember(formats.shortDate),
    number: remember(formats.number),
    price: remember(formats.price, ({ amount, currency }) => `${amount} ${currency}`),
    languageName: remember(formats.languageName),
    phrasesOf: remember(formats.phrasesOf),
  };
}

/** @param keyOf tells values apart; those without are told apart by what they are */
function remember<Value, Written>(
  write: (value: Value) => Written,
  keyOf: (value: Value) => unknown = (value) => value,
): (value: Value) => Written {
  const known = new Map<unknown, Written>();
  return (value) => {
    const key = keyOf(value);
    let written = known.get(key);
    if (written === undefined) known.set(key, (written = write(value)));
    return written;
  };
}
