/**
 * The first `**` of a line that neither opens nor closes bold (CommonMark 0.31, 6.2): a run opens
 * when it is left-flanking, closes when right-flanking, which fails between Japanese punctuation
 * and letters. Undefined where all pair up.
 */
export function literalAsterisks(text: string): number | undefined {
  const open: number[] = [];
  for (const match of withoutCode(text).matchAll(/(?<!\\)\*\*/g)) {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + 2] ?? ' ';
    const leftFlanking =
      !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const rightFlanking =
      !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    if (rightFlanking && open.length > 0) open.pop();
    else if (leftFlanking) open.push(match.index);
    else return match.index;
  }
  return open[0];
}

/**
 * Mends a line in which asterisks stay asterisks. First punctuation at the edge of a bold run moves
 * out of it, which changes nothing that is seen but the weight of the punctuation: `**「強調」**`
 * becomes `「**強調**」`, and `**注意：**` becomes `**注意**：`. Where that is not enough, as in
 * `**値（平均）**は`, the run becomes `<strong>`, which opens and closes anywhere.
 */
export function mendAsterisks(text: string): string {
  if (withoutCode(text) !== text || (text.match(/\*+/g) ?? []).some((run) => run !== '**'))
    return text;
  const moved = text.replace(boldRun, (whole, content: string) => {
    const match = /^([「『（(【]?)(.*?)([」』）)】]?[、。：:；;，,]?)$/u.exec(content);
    if (!match?.[2]) return whole;
    const [, opening, inner, closing] = match as unknown as [string, string, string, string];
    // A bracket that opens inside must close inside.
    const pairs = brackets(opening) === brackets(closing.replace(/[、。：:；;，,]$/u, ''));
    return pairs ? `${opening}**${inner}**${closing}` : whole;
  });
  if (literalAsterisks(moved) === undefined) return moved;
  return text.replace(boldRun, (whole, content: string, index: number) => {
    const around = `${text[index - 1] ?? ' '}${whole}${text[index + whole.length] ?? ' '}`;
    const isBroken = literalAsterisks(around) !== undefined;
    return isBroken && content === content.trim() ? `<strong>${content}</strong>` : whole;
  });
}

const boldRun = /\*\*([^*]+)\*\*/g;

/** Which pair of brackets a character belongs to; empty for none. */
function brackets(character: string): string {
  return (
    ['「」', '『』', '（）', '()', '【】'].find((pair) => character && pair.includes(character)) ??
    ''
  );
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
}

const isSpace = (character: string) => /\s/u.test(character);
const isPunctuation = (character: string) => /[\p{P}\p{S}]/u.test(character);
