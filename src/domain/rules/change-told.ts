import { locate } from '../check/facts.ts';
import { untoldMoves } from '../check/score-history.ts';
import { languageFacts } from '../languages/index.ts';
import { mainLanguage } from '../languages/main.ts';
import { partKeys } from '../review/parts.ts';
import { formatScore } from '../review/rating.ts';
import type { LibraryRule } from './rule.ts';

const names = languageFacts(mainLanguage).parts;

export const changeTold: LibraryRule = {
  id: 'change-told',
  scope: 'library',
  severity: 'warning',
  summary: 'A score that changed in git is told by `changes` (`npm run check -- --history`).',
  remedy: 'Add the change to `changes`: its day, why, `part`, `from` and `to`.',
  *find(facts, { history }) {
    const past = history?.get(facts.file);
    if (!past || !facts.review || facts.review.draft) return;
    for (const { part, from, to, day } of untoldMoves(facts.review, past)) {
      const since = day === undefined ? 'since the last commit' : `on ${day}`;
      yield {
        ...locate(facts, 'rating', 1 + partKeys.indexOf(part)),
        message: `${names[part]} went from ${formatScore(from)} to ${formatScore(to)} ${since}, which no change tells`,
      };
    }
  },
};
