import { scriptAt, type Script } from './letters.ts';

/*
 * Whether a name in a text of plain forms (see `plainForms`) is a word by itself. Japanese has no
 * spaces: a name in Latin letters may follow its words closely, and one in katakana or kanji may not
 * be part of a compound such as `ヤマハ発動機`.
 */

/** Whether a word may begin at a place: no letter like its first comes before it, and no hyphen. */
export function beginsWord(text: string, start: number): boolean {
  const first = scriptAt(text, start);
  const before = scriptAt(text, start - 1);
  if (first === undefined) return true;
  if (before !== undefined) return !isOneWord(first, before);
  const sign = text[start - 1];
  if (sign === '.') return scriptAt(text, start - 2) !== 'latin';
  return sign === undefined || !'-&@#='.includes(sign);
}

/** Whether a word may end at a place: what follows is no letter like its last, nor binds to it. */
export function endsWord(text: string, end: number): boolean {
  const last = scriptAt(text, end - 1);
  const next = scriptAt(text, end);
  const rest = text.slice(end, end + 2);
  if (text[end - 1] === '+') return next !== 'latin' && !rest.startsWith('+');
  if (last === undefined) return true;
  if (last === 'katakana' && suffix.test(rest)) return true;
  return next === undefined ? !binding.test(rest) : !isOneWord(last, next);
}

/**
 * Whether what follows a model's name may belong to it, as `II`, `Pro`, `mk2` and `(Gen 2)` do: then
 * it is the name of another product.
 */
export function goesOn(text: string, end: number): boolean {
  // Behind a full stop a sentence begins.
  return text[end - 1] !== '.' && furtherName.test(text.slice(end, end + 8));
}

/** A kanji that ends a word after a maker's name in katakana: `ソニー製`, `ソニー社の`. */
const suffix = /^[製社側系用版等](?!\p{Script=Han})/u;

/** Signs that make one name of the words around them: `K9+`, `2.1`, `sony.com`, `EA500-LM`, `B&W`. */
const binding = /^(?:[&+]|[.,]\p{N}|\.\p{L}|=|-[\p{Lu}\p{N}])/u;

const furtherName =
  /^(?:[ -]?(?:[\p{Lu}\p{N}]|mk|mark|gen)| ?\((?:\d(?:st|nd|rd|th)|Gen|M[kK]|[IVX]+\)|第))/u;

/** Whether letters of two scripts side by side are of one word. */
function isOneWord(one: Script, other: Script): boolean {
  return one === other || (isOfCompound(one) && isOfCompound(other));
}

function isOfCompound(script: Script): boolean {
  return script === 'katakana' || script === 'kanji';
}
