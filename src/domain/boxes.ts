/** The space that something takes in a drawing; y grows downwards. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Whether a space overlaps one of others. */
export function touches(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.left < other.right &&
      other.left < box.right &&
      box.top < other.bottom &&
      other.top < box.bottom,
  );
}

/** About how wide a name is, in heights of its letters: full-width ones are square. */
export function widthOf(name: string): number {
  return [...name].reduce((width, letter) => width + (letter > '\u2fff' ? 1 : 0.56), 0);
}
