import { ja } from '../../domain/languages/ja.ts';
import { formatsOf } from '../format.ts';

export const format = formatsOf(ja);
