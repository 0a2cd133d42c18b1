import { foldWords } from './fold.ts';

/** What readers make of a maker's name with an ampersand: of `Bowers & Wilkins` it is `b and w`. */
export function initialsOf(maker: string): string | undefined {
  const initials = /^(\p{L})\p{L}* and (\p{L})\p{L}*$/u.exec(foldWords(maker));
  return initials ? `${initials[1]} and ${initials[2]}` : undefined;
}
