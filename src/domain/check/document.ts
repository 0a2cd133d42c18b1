import type { Body } from './body.ts';
import type { Finding } from './finding.ts';
import type { FrontMatter } from './front-matter.ts';
import { kindOfPlural, type Kind } from '../kinds.ts';
import { isLanguage, type Language } from '../languages/index.ts';
import type { Review, reviewSchema } from './schema.ts';

/** Where a review file is, and what its path says. */
export interface Location {
  /** The path that messages name. */
  file: string;
  /** The path inside its kind's folder: `en/sony/sony-ier-m9.md`. */
  path: string;
  kind: Kind;
}

/** What a path inside a kind's folder says. */
export interface PathNames {
  /** Undefined where the folder is no language. */
  language: Language | undefined;
  companyFolder: string | undefined;
  /** The file's name without its ending. */
  name: string;
  format: 'md' | 'mdx';
}

/** One review file, read but not yet judged. */
export interface ReviewDocument extends Location, PathNames {
  /** The file's own text, to which mends are made. */
  source: string;
  /** The text that was read: no byte-order mark, lines ended by a line feed. */
  text: string;
  frontMatter: FrontMatter;
  /** The front matter by the schema, or undefined where it does not hold. */
  review: Review | undefined;
  issues: SchemaIssue[];
  body: Body;
  /** What kept the file, its front matter or its text from being read as its author meant it. */
  faults: Fault[];
}

/** A finding of reading itself, with the rule that it breaks. */
export interface Fault extends Finding {
  rule: string;
}

export type SchemaIssue = NonNullable<
  ReturnType<ReturnType<typeof reviewSchema>['safeParse']>['error']
>['issues'][number];

/** Reads the names in a path inside a kind's folder, with `/`. */
export function namesOf(path: string): PathNames {
  const folders = path.split('/');
  const fileName = folders.pop() ?? '';
  const [language = '', companyFolder] = folders;
  return {
    language: isLanguage(language) ? language : undefined,
    companyFolder,
    name: fileName.replace(/\.mdx?$/, ''),
    format: fileName.endsWith('.mdx') ? 'mdx' : 'md',
  };
}

/** The kind, language and ref that an address such as `/products/en/sony-ier-m9/` names. */
export function parsePermalink(
  permalink: string,
): { kind: Kind; language: Language; ref: string } | undefined {
  const match = /^\/([^/]+)\/([^/]+)\/([^/]+)\/$/.exec(permalink);
  const [, plural = '', language = '', ref = ''] = match ?? [];
  const kind = kindOfPlural(plural);
  return kind && isLanguage(language) ? { kind, language, ref } : undefined;
}
