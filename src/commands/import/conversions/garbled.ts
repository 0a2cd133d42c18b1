import { LineIndex } from '../../../domain/check/position.ts';
import type { Conversion } from './conversion.ts';

/** Encodings whose bytes programs take for Latin-1, each with what becomes of its characters. */
const encodings = [
  { name: 'utf-8', pattern: /[\u00c2-\u00f4][\u0080-\u00bf]+/g },
  { name: 'windows-1252', pattern: /[\u0080-\u009f]/g },
  // The first bytes beyond these are letters of Latin-1.
  { name: 'shift_jis', pattern: /[\u0081-\u009f][@-~\u0080-\u00fc]/g },
] as const;

/** Control characters that no text holds: what Latin-1 has for the bytes 80 to 9F. */
const control = /[\u0080-\u009f]/;

/**
 * Text with control characters was read in an encoding that it was not written in. It is what the
 * bytes mean in the first encoding that explains every one of them.
 */
export const garbled: Conversion = {
  name: 'garbled-text',
  message: 'the text was read in another encoding than it was written in',
  *find({ source }) {
    // What holds control characters is not read any further.
    const text = source.replace(/^\uFEFF/, '');
    if (!control.test(text)) return;
    const lines = new LineIndex(text);
    const explained = encodings
      .map((one) => explain(text, one))
      .find((found) => found !== undefined);
    for (const { index, found, meant } of explained ?? []) {
      yield { ...lines.at(index), remove: found, insert: meant };
    }
  },
};

/** Every character that was garbled; undefined where the encoding leaves one unexplained. */
function explain(text: string, { name, pattern }: (typeof encodings)[number]) {
  const decoder = new TextDecoder(name, { fatal: true });
  const pieces: { index: number; found: string; meant: string }[] = [];
  try {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const bytes = Uint8Array.from(found, (character) => character.charCodeAt(0));
      pieces.push({ index, found, meant: decoder.decode(bytes) });
    }
  } catch {
    return undefined;
  }
  const isExplained = !control.test(
    text.replace(pattern, '') + pieces.map(({ meant }) => meant).join(''),
  );
  return isExplained ? pieces : undefined;
}
