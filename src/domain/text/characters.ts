/** A character that no review holds, and why. */
export interface UnwantedCharacter {
  /** Where it is in the text. */
  index: number;
  message: string;
  remedy: string;
}

const unwanted: { pattern: RegExp; name: string; remedy: string }[] = [
  {
    pattern: /[\0-\b\v\f\x0e-\x1f\x7f-\x9f]/g,
    name: 'a control character',
    remedy: 'Remove it; it is not text.',
  },
  {
    pattern: /[\u202a-\u202e\u2066-\u2069]/g,
    name: 'an invisible character that turns the direction of the text',
    remedy: 'Remove it; the text could appear in another order.',
  },
  {
    pattern: /[\u2028\u2029]/g,
    name: 'an invisible character that ends a line or paragraph',
    remedy: 'Remove it, or write a line break.',
  },
  {
    pattern: /\ufffd/g,
    name: 'what a program writes for a letter that it could not read',
    remedy: 'Write the letter that was lost.',
  },
  {
    pattern: /\r/g,
    name: 'a carriage return without a line feed',
    remedy: 'Save the file with line breaks of one kind, LF or CRLF.',
  },
];

const anyUnwanted = new RegExp(unwanted.map(({ pattern }) => pattern.source).join('|'));

/**
 * The first character that a text may not hold, such as a control character, and how many more
 * there are.
 */
export function findUnwantedCharacters(text: string): UnwantedCharacter[] {
  if (!anyUnwanted.test(text)) return [];
  const found = unwanted.flatMap(({ pattern, name, remedy }) =>
    [...text.matchAll(pattern)].map(({ index, 0: character }) => ({
      index,
      character,
      name,
      remedy,
    })),
  );
  const [first, ...others] = found.sort((one, other) => one.index - other.index);
  if (!first) return [];
  const { index, character, name, remedy } = first;
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  return [{ index, message: `U+${code} is ${name}${more}`, remedy }];
}
