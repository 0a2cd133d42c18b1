import { parseArgs } from 'node:util';
import { markUnfinished } from '../../domain/text/unfinished.ts';
import { UsageError } from '../command-line.ts';
import type { Answers } from './question.ts';
import { questions } from './questions.ts';

const width = 28;

export const usage = [
  'npm run new -- [options]',
  '',
  `Begins a review with everything in its place and ${markUnfinished('…')} where you write. Asks on a`,
  'terminal for what is not given.',
  '',
  ...[
    ...questions.map(({ name, value, about }) => [`--${name} ${value}`, about]),
    ['--help', 'shows this'],
  ].map(([option, about]) => `  ${option!.padEnd(width)} ${about}`),
].join('\n');

/**
 * Reads the options from the command line.
 * @throws UsageError or parseArgs' own error on a mistake
 */
export function parseOptions(args: string[]): { answers: Answers; help: boolean } {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      ...Object.fromEntries(
        questions.map(({ name }) => [name, { type: 'string', multiple: true } as const]),
      ),
    },
  });
  const { help, ...given } = values as { help: boolean } & Record<string, string[]>;
  const answers = Object.entries(given).map(([name, texts]) => {
    const isList = questions.find((question) => question.name === name)?.several;
    if (texts.length > 1 && !isList) throw new UsageError(`--${name} is given twice.`);
    return [
      name,
      texts
        .join(',')
        .trim()
        .replaceAll(/\s*,\s*/g, isList ? ',' : '$&'),
    ];
  });
  return { help, answers: Object.fromEntries(answers) as Answers };
}
