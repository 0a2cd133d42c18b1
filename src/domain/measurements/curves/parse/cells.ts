/** What divides the cells of a line. */
export type Separator = '\t' | ';' | ',' | ' ';

/**
 * In the order in which they are tried: what is never part of a number first. Blanks beside another
 * separator are padding.
 */
export const separators: readonly Separator[] = ['\t', ';', ',', ' '];

/** Whether a line has what divides cells. */
export function holds(line: string, separator: Separator): boolean {
  return separator === ' ' ? /[ \t]/.test(line) : line.includes(separator);
}

/** The cells of a line, trimmed and without their quotes. */
export function splitCells(line: string, separator: Separator): string[] {
  if (!line.includes('"')) return splitPlain(line, separator);
  // Within quotes, separators are text until the line is split.
  const inside = separator === ' ' ? /[ \t]/g : separator;
  const hidden = line.replace(/"([^"]*)"/g, (_quoted, text: string) =>
    text.replaceAll(inside, '\0'),
  );
  return splitPlain(hidden, separator).map((cell) => cell.replaceAll('\0', separator).trim());
}

function splitPlain(line: string, separator: Separator): string[] {
  if (separator === ' ') return line.trim().split(/[ \t]+/);
  return line.split(separator).map((cell) => cell.trim());
}
