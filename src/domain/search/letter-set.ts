/** The letters of a text as the bits of one number. Some share a bit, so that 32 are enough. */
export function letterSet(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (text.charCodeAt(at) & 31);
  return set;
}

/** At least how many letters of one text are not in another, by their sets. */
export function lettersMissing(set: number, other: number): number {
  let missing = 0;
  for (let left = set & ~other; left !== 0; left &= left - 1) missing += 1;
  return missing;
}
