import katex from 'katex';

/** Far longer than any formula of a review; KaTeX takes milliseconds for as much. */
const longestFormula = 10_000;

/**
 * What keeps a formula from being drawn, in words for its author; undefined where nothing does.
 * @param tex the formula without its dollar signs
 */
export function formulaFault(tex: string): string | undefined {
  if (tex.length > longestFormula) return `the formula has more than ${longestFormula} characters`;
  if (/(?:^|[^\\])(?:\\\\)*%/.test(tex)) {
    return '`%` ends a formula: what follows on its line is left out; write `\\%`';
  }
  try {
    let refused: string | undefined;
    // Links, pictures and styles are drawn as their own source.
    const trust = ({ command }: { command: string }) => {
      refused ??= command;
      return false;
    };
    katex.renderToString(tex, { output: 'mathml', strict: 'ignore', trust });
    return refused && `the formula has a command that no review may use, \`${refused}\``;
  } catch (error) {
    return describe(error);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof katex.ParseError)) return 'the formula cannot be read';
  const { rawMessage } = error;
  const command = /^Undefined control sequence: (\\.+)$/.exec(rawMessage)?.[1];
  if (command) return `the formula has a command that KaTeX does not know, \`${command}\``;
  if (/^Expected '\}'/.test(rawMessage)) return 'a `{` of the formula is never closed';
  if (/got '\}'/.test(rawMessage)) return 'a `}` of the formula was never opened';
  return 'the formula is no TeX that KaTeX can read';
}
