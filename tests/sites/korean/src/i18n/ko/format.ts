import { ko } from '../../domain/languages/ko.ts';
import { formatsOf } from '../format.ts';

export const format = formatsOf(ko);
