/** A line that states a score, but not as a score line does. */
export interface NearScore {
  /** The number it states. */
  score: number;
  /** Whether it has commands of a formula, which a page would show as they are. */
  hasCommands: boolean;
}

const command =
  /\\?(?:text[a-z]*|math[a-z]*|large|huge|normalsize|displaystyle|boldsymbol)(?![a-z])/gi;
const label = /^(?:score|rating|スコア|評価|点数)[:：]?/i;

/** What a formula begins with, in all widths. */
const formulaSign = /[\\{$¥＼｛＄￥﹨﹛﹩︷]/;

/**
 * Reads a line that was meant as a score line: other dollar signs or none, other digits or
 * commands, a code span, `.2`, `0.2/1.0`. Undefined where a line states no number alone.
 * @param isExpected whether a score is due at this place, so that a plain number is one too
 */
export function parseNearScore(line: string, isExpected = false): NearScore | undefined {
  if (!isExpected && !formulaSign.test(line)) return undefined;
  // Japanese fonts draw a backslash as the sign of the yen.
  const text = line
    .normalize('NFKC')
    .trim()
    .replace(/¥(?=[A-Za-z])/g, '\\');
  const hasCommands = /\\?\b(?:large|text)\b/i.test(text) && /[\\{]/.test(text);
  if (!hasCommands && !isExpected && !/^\$.*\$$/.test(text)) return undefined;
  const bare = text
    .replace(command, '')
    .replace(/[\s$¥{}()[\]\\`*_~>+-]/g, '')
    .replace(label, '');
  const [, number, percent] =
    /^(\d*[.,·・]?\d+)(?:\/(?:1|5|10)(?:\.0+)?|(%))?点?$/.exec(bare) ?? [];
  // A share is a score only where one is due, or where it is as large as one.
  if (number === undefined || (percent && !isExpected && !/\\large/i.test(text))) return undefined;
  const score = Number(number.replace(/[,·・]/, '.'));
  return { score: percent ? score / 100 : score, hasCommands };
}
