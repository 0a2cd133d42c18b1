import { locateValue } from '../check/front-matter.ts';
import { kinds } from '../kinds.ts';
import type { Finding, OwnRule } from './rule.ts';

export const companyFolder: OwnRule = {
  id: 'company-folder',
  scope: 'document',
  severity: 'warning',
  summary: "A product's folder is named like its `company_id`.",
  remedy: 'Move the file to the folder of its company.',
  *find({ review, kind, companyFolder: folder, frontMatter }): Iterable<Finding> {
    const named = review?.company_id;
    if (named === undefined || !kinds[kind].ofCompany || folder === named) return;
    yield {
      ...locateValue(frontMatter, ['company_id']),
      message: `\`company_id\` is ${named}, but the folder is ${folder ?? 'missing'}`,
    };
  },
};
