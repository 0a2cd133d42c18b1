import { urls } from '../../../src/urls.ts';
import { everyKind, shared } from '../../browser/pages.ts';
import { categories, type Category } from './audit.ts';

/** A page that is measured, and what Lighthouse rates it by. */
export interface MeasuredPage {
  kind: string;
  /** Below the host. */
  address: string;
  categories: readonly Category[];
}

/** Pages that no search engine shall list. Lighthouse takes that for a fault. */
const unlisted: Readonly<Record<string, string>> = {
  'embedded rating': urls.embed('en', 'sony-wh-1000xm6'),
  'not found': urls.file('404.html'),
};

const listed: Readonly<Record<string, string>> = {
  ...everyKind('en'),
  comparison: urls.compare('en', ['sony-ier-m9', 'sony-ier-z1r']),
  ...shared,
};

/** One page of every kind, without a base path. */
export const measuredPages: readonly MeasuredPage[] = Object.entries({
  ...listed,
  ...unlisted,
}).map(([kind, address]) => ({
  ...{ kind, address },
  categories: kind in unlisted ? categories.filter((category) => category !== 'seo') : categories,
}));
