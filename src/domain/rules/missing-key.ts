import { locateValue } from '../check/front-matter.ts';
import { kinds, type Kind } from '../kinds.ts';
import { isMissing, unknownKeys } from './readings/schema-issues.ts';
import type { OwnRule } from './rule.ts';

export const missingKey: OwnRule = {
  id: 'missing-key',
  scope: 'document',
  severity: 'error',
  summary: 'Front matter has every key that the format asks for.',
  remedy: 'Add the key.',
  *find({ kind, review, issues, frontMatter }) {
    // A misspelt key is reported as unknown; it is not missing as well.
    const misspelt = new Set(unknownKeys(issues).map(({ meant }) => meant));
    const missing = issues.filter(isMissing).map(({ path }) => path);
    const isRead = review !== undefined || issues.length > 0;
    if (isRead && needsCompany(kind) && !('company_id' in frontMatter.data)) {
      missing.push(['company_id']);
    }
    for (const path of missing) {
      if (misspelt.has(String(path.at(-1)))) continue;
      yield {
        ...locateValue(frontMatter, path),
        message: `\`${path.join('.')}\` is missing`,
      };
    }
  },
};

/** Whether a kind's reviews name a company: their own, or the one that they are of. */
function needsCompany(kind: Kind): boolean {
  return kinds[kind].ofCompany || kinds[kind].hasProducts;
}
