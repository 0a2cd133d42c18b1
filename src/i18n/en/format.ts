import { en } from '../../domain/languages/en.ts';
import { formatsOf } from '../format.ts';

export const format = formatsOf(en);
