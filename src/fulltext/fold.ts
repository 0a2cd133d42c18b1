import { hasSpaceless, spaceless } from './letters.ts';

/**
 * What is one word in several spellings, as ヘッドフォン and ヘッドホン, ヴォーカル and ボーカル, or
 * ヘッドホン・アンプ and ヘッドホンアンプ.
 */
const respelt: readonly [pattern: RegExp, as: string][] = [
  [new RegExp(`[ ・](?=${spaceless})(?<=${spaceless}.)`, 'gv'), ''],
  [/フォ(?=ン)/g, 'ホ'],
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴ/g, 'ブ'],
];

/** A text as it is compared: without width and case, and with one spelling of each word. */
export function fold(text: string): string {
  let folded = foldLetters(text);
  if (hasSpaceless(folded)) {
    for (const [pattern, as] of respelt) folded = folded.replace(pattern, as);
  }
  return folded;
}

/** A folded text that knows where in the text as it was written each of its characters begins. */
export interface PlacedText {
  text: string;
  /** As many as the folded text has characters, and the length of the written text at the end. */
  offsets: number[];
}

/** Folds a text as `fold` does, and keeps where everything was. */
export function foldWithPlaces(written: string): PlacedText {
  let text = '';
  const offsets: number[] = [];
  for (const { 0: letter, index } of written.matchAll(/\P{M}?[\p{M}\uff9e\uff9f]*/gsu)) {
    const folded = foldLetters(letter);
    for (let at = 0; at < folded.length; at++) offsets.push(index);
    text += folded;
  }
  offsets.push(written.length);
  return respelt.reduce(respellPlaced, { text, offsets });
}

function respellPlaced(
  { text, offsets }: PlacedText,
  [pattern, as]: (typeof respelt)[number],
): PlacedText {
  const kept: number[] = [];
  let from = 0;
  const respelt = text.replace(pattern, (found, at: number) => {
    kept.push(...offsets.slice(from, at + as.length));
    from = at + found.length;
    return as;
  });
  return { text: respelt, offsets: [...kept, ...offsets.slice(from)] };
}

/** Letters and digits of one width and one case (Unicode's form KC). */
function foldLetters(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
