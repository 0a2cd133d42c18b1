/** What it costs to mistake a digit, where an edit of a letter costs 1. */
export type DigitCost = 1 | 2;

/**
 * How many edits make a text of another: a letter wrong, missing or too much, or two neighbours
 * changed over (optimal string alignment). No library weighs digits, which tell models apart.
 * @param most edits beyond which the answer is Infinity
 * @param isBeginning whether any beginning of the name will do, as while a reader types
 */
export function editsTo(
  name: string,
  typed: string,
  most: number,
  digitCost: DigitCost,
  isBeginning: boolean,
): number {
  const width = isBeginning ? Math.min(name.length, typed.length + most) : name.length;
  if (Math.abs(width - typed.length) > most) return Infinity;
  let [beforeLast, last, row]: number[][] = [[], [], [0]];
  for (let at = 1; at <= width; at++) row![at] = row![at - 1]! + costAt(name, at - 1, digitCost);
  for (let down = 1; down <= typed.length; down++) {
    const cost = costAt(typed, down - 1, digitCost);
    [beforeLast, last, row] = [last!, row!, beforeLast!];
    let least = (row[0] = last[0]! + cost);
    for (let at = 1; at <= width; at++) {
      const isSame = typed[down - 1] === name[at - 1];
      const otherCost = costAt(name, at - 1, digitCost);
      const change = Math.max(cost, otherCost);
      let edits = Math.min(
        last[at]! + cost,
        row[at - 1]! + otherCost,
        last[at - 1]! + (isSame ? 0 : change),
      );
      const areChangedOver =
        down > 1 && at > 1 && typed[down - 1] === name[at - 2] && typed[down - 2] === name[at - 1];
      if (areChangedOver) edits = Math.min(edits, beforeLast[at - 2]! + change);
      row[at] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return Infinity;
  }
  const edits = isBeginning ? Math.min(...row!.slice(0, width + 1)) : row![width]!;
  return edits > most ? Infinity : edits;
}

/** Digits are told by their codes: texts are compared by the thousand. */
function costAt(text: string, at: number, digitCost: DigitCost): number {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? digitCost : 1;
}
