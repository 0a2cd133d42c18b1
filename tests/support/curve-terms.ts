import { readRigs } from '../../src/reading/data.ts';
import { readTargets } from '../../src/reading/targets.ts';
import { measurers } from './yardstick.ts';

/** The project's own rigs and targets. */
export const rigs = await readRigs('src/content');
export const targets = await readTargets(rigs, 'src/content');
export const curveTerms = { rigs, targets, measurers };
