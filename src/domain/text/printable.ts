/** What a terminal obeys or hides instead of showing: control, direction and line characters. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * What a log of continuous integration takes as a command: GitHub's at the start of a line, and
 * older ones, Azure's and TeamCity's anywhere in it.
 */
const command = /(?<=^\s*):(?=:)|#(?=#\w*\[)/g;

/** Whether a text holds characters that nobody would see. */
export function hasHidden(text: string): boolean {
  return text.search(hidden) !== -1;
}

/**
 * A text as one line that a terminal or a log shows and does not obey. What would be hidden, or
 * would begin a command, is written by its number, `\u{1B}`.
 */
export function printable(text: string): string {
  return escapeHidden(text, (code) => `\\u{${code.toString(16).toUpperCase()}}`);
}

/** The same for JSON, whose strings keep their meaning. */
export function printableJson(json: string): string {
  return json
    .split('\n')
    .map((line) => escapeHidden(line, (code) => `\\u${code.toString(16).padStart(4, '0')}`))
    .join('\n');
}

function escapeHidden(text: string, write: (code: number) => string): string {
  return text
    .replace(hidden, (character) => write(character.codePointAt(0)!))
    .replace(command, (start) => write(start.codePointAt(0)!));
}
