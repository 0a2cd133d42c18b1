/** A line of a file that is not empty, with its number counted from 1. */
export interface Line {
  line: number;
  text: string;
}

/** What measuring programs put before comments, and what REW closes its column names with. */
const comment = /^\s*(?:[*#;]|\/\/)+\s*/;

/** The lines of a text that are not empty, whatever ends them. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '');
}

export function isComment({ text }: Line): boolean {
  return comment.test(text);
}

/** A line without what makes a comment of it. */
export function withoutMark({ text }: Line): string {
  return text.replace(comment, '');
}
