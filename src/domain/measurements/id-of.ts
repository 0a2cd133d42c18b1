import * as z from 'zod';
import { nearest } from '../names/nearest.ts';

/** Why the key of an id has its value refused: it is missing, or none of the file's. */
export function idOf(name: string, file: string, ids: readonly string[]) {
  return z.enum(ids as [string, ...string[]], {
    error: ({ input }) => {
      if (input === undefined) return 'is missing';
      const meant = nearest(String(input), ids);
      const hint = meant === undefined ? `${file} lists them` : `did you mean \`${meant}\`?`;
      return `there is no ${name} \`${String(input)}\`; ${hint}`;
    },
  });
}

/** The form of an id in data files. */
export const id = z
  .string('must be text')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and hyphens');
