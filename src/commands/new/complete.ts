import { hasHidden } from '../../domain/text/printable.ts';
import { UsageError } from '../command-line.ts';
import type { Answers, Known } from './question.ts';
import { questions } from './questions.ts';

/**
 * Fills in the usual answer where none was given, and judges every answer.
 * @throws UsageError where an answer is wrong or missing, or has no question
 */
export function complete(given: Answers, known: Known): Answers {
  const answers: Record<string, string | undefined> = { ...given };
  for (const { name, applies, usual, required, fault } of questions) {
    if (applies && !applies(answers, known)) {
      if (answers[name] === undefined) continue;
      throw new UsageError(`--${name} is given, but the other options leave no place for it.`);
    }
    answers[name] ??= usual?.(answers) || undefined;
    const answer = answers[name];
    if (answer === undefined) {
      if (!required) continue;
      throw new UsageError(`--${name} is missing. \`npm run new -- --help\` lists the options.`);
    }
    const why = hasHidden(answer) ? 'holds characters that nobody would see' : fault(answer, known);
    if (why) throw new UsageError(`--${name} is "${answer}"; it ${why}.`);
  }
  return answers;
}
