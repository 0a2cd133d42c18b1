import { rulesByName, type Rule, type RuleName } from '../../domain/rules/index.ts';

/** What each rule of the format asks for. The rules themselves say it in English. */
export const rules = Object.fromEntries(
  Object.entries<Rule>(rulesByName).map(([name, { summary }]) => [name, summary]),
) as Record<RuleName, string>;
