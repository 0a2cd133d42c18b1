import { kinds } from '../kinds.ts';
import type { Finding, Rule } from './rule.ts';

export const companyFolder: Rule = {
  id: 'company-folder',
  severity: 'warning',
  summary: "A product's folder is named like its `company_id`.",
  remedy: 'Move the file to the folder of its company.',
  *find({ review, kind, companyFolder: folder, frontMatter }): Iterable<Finding> {
    if (!review || !kinds[kind].ofCompany || folder === review.company_id) return;
    yield {
      ...frontMatter.locate(['company_id']),
      message: `\`company_id\` is ${review.company_id}, but the folder is ${folder ?? 'missing'}`,
    };
  },
};
