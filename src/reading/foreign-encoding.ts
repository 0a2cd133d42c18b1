/**
 * What the bytes of a file that is not UTF-8 look like, as the end of a sentence: an encoding, told
 * by its byte-order mark or by the Japanese that it gives, or no text at all.
 */
export function foreignEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return looksLike('UTF-16 (little endian)');
  if (first === 0xfe && second === 0xff) return looksLike('UTF-16 (big endian)');
  if (bytes.includes(0)) return 'looks like a binary file, not text';
  const [best] = japanese
    .map(({ label, name }) => ({ name, kana: countKana(bytes, label) }))
    .sort((one, other) => other.kana - one.kana);
  if (best!.kana > 0) return looksLike(best!.name);
  return looksLike(bytes.some(isWindowsOnly) ? 'Windows-1252' : 'Latin-1');
}

const japanese = [
  { label: 'shift_jis', name: 'Shift_JIS' },
  { label: 'euc-jp', name: 'EUC-JP' },
];

/** How many kana the bytes give. Letters with accents give none in any Japanese encoding. */
function countKana(bytes: Uint8Array, label: string): number {
  const text = new TextDecoder(label).decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  return (text.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0) - broken;
}

/** Latin-1 has control characters where Windows-1252 has quotes and dashes. */
const isWindowsOnly = (byte: number) => byte >= 0x80 && byte <= 0x9f;

function looksLike(encoding: string): string {
  return `looks like ${encoding}`;
}

/** Repairs a text in which UTF-8 was read letter by letter as Latin-1. */
export function readAsUtf8(text: string): string {
  return text.replace(/[\x80-\xff]+/g, (run) => {
    try {
      const bytes = Uint8Array.from(run, (letter) => letter.charCodeAt(0));
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return run;
    }
  });
}
