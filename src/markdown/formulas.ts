import katex from 'katex';

/**
 * What keeps a formula from being drawn, in words for its author; undefined where nothing does.
 * @param tex the formula without its dollar signs
 */
export function formulaFault(tex: string): string | undefined {
  if (/(?:^|[^\\])(?:\\\\)*%/.test(tex)) {
    return '`%` ends a formula: what follows on its line is left out; write `\\%`';
  }
  try {
    katex.renderToString(tex, { output: 'mathml', strict: 'ignore' });
    return undefined;
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
