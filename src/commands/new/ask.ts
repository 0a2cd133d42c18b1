import { autocomplete, cancel, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Answers, Known, Question } from './question.ts';
import { newCompany, questions } from './questions.ts';

/** A list with more options than this can be searched. */
const longList = 8;

/**
 * Asks on the terminal for what the options leave open, again where an answer is not valid.
 * @returns the answers, or undefined where the author cancelled
 */
export async function askForRest(given: Answers, known: Known): Promise<Answers | undefined> {
  const answers: Record<string, string | undefined> = { ...given };
  for (const question of questions) {
    const { name, asks, applies } = question;
    if (!asks || answers[name] !== undefined) continue;
    if (applies && !applies(answers, known)) continue;
    const answer = await ask(question, answers, known);
    if (isCancel(answer)) {
      cancel('Nothing was written.');
      return undefined;
    }
    answers[name] = answer || undefined;
  }
  return answers;
}

async function ask(question: Question, answers: Answers, known: Known): Promise<string | symbol> {
  const { asks, choices, several, usual } = question;
  const message = asks!(answers);
  const options = choices?.(known) ?? [];
  const initial = usual?.(answers) ?? '';
  if (several && options.length > 0) {
    const chosen = await multiselect({ message, options, initialValues: initial.split(',') });
    return isCancel(chosen) ? chosen : chosen.join(',');
  }
  // A list with nothing but "another" leaves no choice.
  if (options.length > 1) {
    const chosen = await (options.length > longList ? autocomplete : select)({ message, options });
    return chosen === newCompany ? askText(question, 'Its ref?', '', known) : chosen;
  }
  return askText(question, message, initial, known);
}

async function askText(
  { required, fault }: Question,
  message: string,
  initialValue: string,
  known: Known,
): Promise<string | symbol> {
  const answer = await text({
    message,
    initialValue,
    validate: (value = '') => {
      if (value.trim() === '') return required ? 'Please write something.' : undefined;
      const why = fault(value.trim(), known);
      return why && `It ${why}.`;
    },
  });
  return isCancel(answer) ? answer : answer.trim();
}
