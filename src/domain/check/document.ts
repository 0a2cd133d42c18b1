import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { kindOfPlural, type Kind } from '../kinds.ts';
import { isLanguage, type Language } from '../languages/index.ts';
import type { Review, reviewSchema } from './schema.ts';
import { parseScoreLine, sectionOfHeading, type Section } from '../text/sections.ts';

/** One review file, read but not yet judged. */
export interface ReviewDocument {
  /** The path that messages name. */
  file: string;
  /** The path inside its kind's folder: `en/sony/sony-ier-m9.md`. */
  path: string;
  kind: Kind;
  /** What the path says; the language is undefined where the folder is none. */
  language: Language | undefined;
  companyFolder: string | undefined;
  name: string;
  format: 'md' | 'mdx';
  source: string;
  frontMatter: FrontMatter;
  /** The front matter by the schema, or undefined where it does not hold. */
  review: Review | undefined;
  issues: SchemaIssue[];
  lines: BodyLine[];
  headings: Heading[];
  scoreLines: ScoreLine[];
}

export type SchemaIssue = NonNullable<
  ReturnType<ReturnType<typeof reviewSchema>['safeParse']>['error']
>['issues'][number];

export interface BodyLine {
  /** Line of the file, counted from 1. */
  line: number;
  text: string;
  /** Whether it stands in a fenced block of code. */
  code: boolean;
}

export interface Heading {
  line: number;
  depth: number;
  text: string;
  section: Section | undefined;
}

export interface ScoreLine {
  line: number;
  text: string;
  score: number;
  /** The heading it stands under, or undefined before the first. */
  heading: Heading | undefined;
}

/**
 * Reads one review file. Never throws; rules judge what was read.
 * @param location.path path inside the kind's folder, with `/`
 */
export function readDocument(
  location: { file: string; path: string; kind: Kind },
  source: string,
  schema: ReturnType<typeof reviewSchema>,
): ReviewDocument {
  const { frontMatter, body } = readFrontMatter(source);
  const folders = location.path.split('/');
  const fileName = folders.pop() ?? '';
  const [language = '', companyFolder] = folders;
  const parsed = schema.safeParse(frontMatter.data);
  return {
    ...location,
    language: isLanguage(language) ? language : undefined,
    companyFolder,
    name: fileName.replace(/\.mdx?$/, ''),
    format: fileName.endsWith('.mdx') ? 'mdx' : 'md',
    source,
    frontMatter,
    review: parsed.data,
    issues: frontMatter.faults.length > 0 ? [] : (parsed.error?.issues ?? []),
    ...readBody(body, frontMatter.bodyLine),
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

function readBody(
  body: string,
  firstLine: number,
): Pick<ReviewDocument, 'lines' | 'headings' | 'scoreLines'> {
  const headings: Heading[] = [];
  const scoreLines: ScoreLine[] = [];
  let fence: string | undefined;
  const lines = body.split(/\r?\n/).map((text, index): BodyLine => {
    const line = firstLine + index;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      return { line, text, code: true };
    }
    if (mark) {
      fence = mark;
      return { line, text, code: true };
    }
    const heading = /^ {0,3}(#{1,6})[^\S\n]+(.*?)(?:[^\S\n]+#+)?[^\S\n]*$/.exec(text);
    if (heading) {
      const title = heading[2]!;
      headings.push({
        line,
        depth: heading[1]!.length,
        text: title,
        section: sectionOfHeading(title),
      });
    }
    const score = text.includes('$$') ? parseScoreLine(text) : undefined;
    if (score !== undefined) scoreLines.push({ line, text, score, heading: headings.at(-1) });
    return { line, text, code: false };
  });
  return { lines, headings, scoreLines };
}
