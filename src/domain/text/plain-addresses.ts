/** Browsers and servers take addresses up to about this length; a longer run stays text. */
export const longestAddress = 2000;

/**
 * The start of an address up to its path: labels with points between them, as GFM asks for. A label
 * is of ASCII, or begins with another letter where a label of ASCII follows (`日本語.jp`).
 */
const label = String.raw`(?:[a-z0-9_-]+|(?!\p{ASCII})\p{L}[\p{L}\p{M}\p{N}-]*(?=\.[a-z0-9]))`;
const host = new RegExp(
  String.raw`^(?:https?:\/\/|(?=www\.))${label}(?:\.${label})+(?::\d+)?`,
  'iu',
);

/**
 * Letters of scripts without spaces between words: a sentence can follow right after an address.
 */
const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・`;
const spacelessLetters = new RegExp(`[${spaceless}]+`, 'uy');
const otherLetters = new RegExp(`[[\\p{L}\\p{M}\\p{N}]--[\\p{ASCII}${spaceless}]]+`, 'vy');
/** A sentence goes on with one of these after a noun, here after an address. */
const particle = /[をがはにでのともへやかよまなだ]/u;

/**
 * How long the plain address at the start of a text is: `https://…`, `http://…` or `www.…`; 0 where
 * the text does not start with one. Like GFM it leaves out punctuation at the end. It also ends at
 * `]` that it did not open, at `**` and `~~`, and at Japanese that does not start a part of the
 * path or query (`/wiki/音響` goes on, `/kitを` does not).
 */
export function plainAddressLength(text: string): number {
  const end = plainAddressEnd(text);
  return end > longestAddress ? 0 : trimmedLength(text.slice(0, end));
}

/** Where the address at the start of a text ends at the latest, with punctuation; 0 without one. */
export function plainAddressEnd(text: string): number {
  const start = host.exec(text)?.[0].length ?? 0;
  return start > 0 && /[/?#]/.test(text[start] ?? '') ? endOfPath(text, start) : start;
}

function endOfPath(text: string, start: number): number {
  let brackets = 0;
  let at = start;
  while (at < text.length && at <= longestAddress) {
    const character = text[at]!;
    if (character > '\u007f') {
      const length = lettersAt(text, at);
      if (length === 0) break;
      at += length;
      continue;
    }
    if (/[\s\p{Cc}<>"`\\]/u.test(character) || /^(?:\*\*|~~)/.test(text.slice(at, at + 2))) break;
    if (character === '[') brackets += 1;
    if (character === ']') brackets -= 1;
    if (brackets < 0) break;
    at += 1;
  }
  return at;
}

/** How many letters beyond ASCII at a place of the path belong to the address. */
function lettersAt(text: string, at: number): number {
  otherLetters.lastIndex = at;
  const other = otherLetters.exec(text);
  if (other) return other[0].length;
  spacelessLetters.lastIndex = at;
  const [letters = ''] = spacelessLetters.exec(text) ?? [];
  if (!/[/=?#&_-]/.test(text[at - 1]!) || particle.test(letters.charAt(0))) return 0;
  // No name of a page holds this particle; it ties the address to a verb.
  const object = letters.indexOf('を');
  return object === -1 ? letters.length : object;
}

/** Takes off what ends a sentence rather than an address, and brackets that it did not open. */
function trimmedLength(address: string): number {
  let end = address.length;
  let open = address.split('(').length - address.split(')').length;
  for (;;) {
    const rest = address.slice(Math.max(0, end - 40), end);
    const entity = /&[a-z0-9]+;$/i.exec(rest)?.[0].length;
    if (entity) end -= entity;
    else if (/[?!.,:;*_~'・]$/.test(rest)) end -= 1;
    else if (rest.endsWith(')') && open < 0) {
      end -= 1;
      open += 1;
    } else return end;
  }
}
