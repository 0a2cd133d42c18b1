import { scoreIds } from '../scores.ts';
import { category } from './category.ts';
import { company } from './company.ts';
import { date } from './date.ts';
import { evidence } from './evidence.ts';
import { measured } from './measured.ts';
import { name } from './name.ts';
import { price } from './price.ts';
import { scores } from './score.ts';
import { tags } from './tags.ts';

/** Every filter of a catalog, in the order in which addresses and chips name them. */
export const filters = {
  category,
  tags,
  company,
  ...scores,
  price,
  ...evidence,
  measured,
  date,
  name,
};
export type Filters = typeof filters;

/** The filters by a range. */
export const rangeNames = [...scoreIds, 'price'] as const;
export type RangeName = (typeof rangeNames)[number];
