/**
 * A text in lower case, without width, accents, long-vowel marks and punctuation, in katakana where
 * it was in hiragana; words are a space apart. `+` is "plus" and `&` is "and".
 */
export function foldWords(text: string): string {
  if (isPlain(text)) return foldPlain(text, ' ').trim();
  const plain = foldLetters(text);
  return plain
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/(?:^\p{M}+|[^\p{L}\p{M}\p{N}]+\p{M}*)+/gu, ' ')
    .trim();
}

/** The same as one word: readers join and part names as they like. */
export function foldJoined(text: string): string {
  if (isPlain(text)) return foldPlain(text, '');
  const joined = foldWords(text).replaceAll(' ', '');
  return /^\w*$/.test(joined) ? joined : joined.normalize('NFC');
}

/** Most names are of plain letters and digits, and many are folded before a reader sees anything. */
function isPlain(text: string): boolean {
  return /^[\w -]*$/.test(text);
}

function foldPlain(text: string, between: '' | ' '): string {
  return text.toLowerCase().replace(/[_ -]+/g, between);
}

/** Whether a text is enough to search for: two letters, or one kanji, which is a word. */
export function isEnough(text: string): boolean {
  const folded = foldJoined(text);
  return folded.length > 1 || /\p{Script=Han}/u.test(folded);
}

/** Letters that Unicode does not take for others with an accent, as readers without them type. */
const typedAs: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
  µ: 'μ',
};
const typed = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'g');

function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Accents and signs of how a letter is drawn. The sound marks of kana are others.
      .replace(/[\u0300-\u036f\ufe00-\ufe0f]/g, '')
      .replace(typed, (letter) => typedAs[letter]!)
      .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
      .replace(smallKana, (kana) => String.fromCharCode(kana.charCodeAt(0) + 1))
      .replace(/\u30a6\u3099([\u30a2\u30a4\u30a8\u30aa]?)/g, (_, vowel: string) => ofB[vowel]!)
      // フォン and ホン are two spellings of one sound.
      .replace(/\u30d5\u30aa(?=\u30f3)/g, 'ホ')
      .replace(/ー/g, '')
      .normalize('NFC')
  );
}

/** Names are written with small kana or with large ones: オンキヨー and オンキョー. */
const smallKana = /[\u30a1\u30a3\u30a5\u30a7\u30a9\u30e3\u30e5\u30e7\u30ee]/g;

/** ヴァ and バ are two spellings of one sound, by the vowel that follows ヴ. */
const ofB: Readonly<Record<string, string>> = { '': 'ブ', ア: 'バ', イ: 'ビ', エ: 'ベ', オ: 'ボ' };
