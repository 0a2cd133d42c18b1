import type { Facts, OwnLink } from '../check/facts.ts';
import { addressKey, type Library } from '../check/library.ts';
import { kindOfPlural, kinds } from '../kinds.ts';
import { isLanguage } from '../languages/index.ts';
import { nearest } from '../names/nearest.ts';
import { isBareHost } from '../text/addresses.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const ownLink: LibraryRule = {
  id: 'own-link',
  scope: 'library',
  severity: 'warning',
  summary: 'A link to this site leads to a page or file that is published.',
  remedy: 'Correct the address, or remove the link.',
  *find(facts, library): Iterable<Finding> {
    for (const link of facts.ownLinks) {
      const found = judgeLink(link.address, facts, library);
      if (found) yield { line: link.line, column: link.column, text: link.text, ...found };
    }
  },
};

type Judged = Pick<Finding, 'message' | 'remedy'>;

function judgeLink(
  address: OwnLink['address'],
  facts: Facts,
  library: Library,
): Judged | undefined {
  const path = pathOf(address, facts);
  const state = path === undefined ? 'missing' : stateOf(path, library);
  if (state === 'published') return undefined;
  if (state === 'draft') {
    return { message: `\`${address}\` leads to a draft, which is not published` };
  }
  if (isBareHost(address)) {
    return {
      message: `\`${address}\` has no scheme, so it leads to a page of this site`,
      remedy: `Write \`https://${address}\`.`,
    };
  }
  const [, file] = /([^/]*)\.(?:mdx?|markdown)(?:[?#].*)?$/i.exec(address) ?? [];
  const meant = meantBy(file ?? path?.at(-1) ?? address, facts, library);
  const remedy = meant && `Did you mean \`${meant}\`?`;
  return file === undefined
    ? { message: `there is no page \`${address}\``, remedy }
    : { message: `\`${address}\` is a file, and no page of the site`, remedy };
}

/** The segments of the path that a link leads to from the page of its review. */
function pathOf(address: string, { kind, language, review, name }: Facts): string[] | undefined {
  const page = `/${kinds[kind].plural}/${language ?? ''}/${review?.ref ?? name}/`;
  const url = URL.parse(address, URL.parse(encodeURI(page), 'https://own.invalid/')!);
  if (!url) return undefined;
  try {
    return url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Whether a path is that of a page or file. Tags and pages of listings are taken as they are. */
function stateOf(path: string[], library: Library): 'published' | 'draft' | 'missing' {
  const [first = '', second = '', third, ...rest] = path;
  if (library.files?.has(`/${path.join('/')}`)) return 'published';
  const known = (is: boolean) => (is ? 'published' : 'missing');
  if (path.length < 2) return known(path.length === 0 || isLanguage(first));
  if (!isLanguage(second)) return 'missing';
  if (first === 'tags') return 'published';
  if (first === 'compare') return known(third === undefined);
  if (first === 'method')
    return known(path.length === 2 || path.join() === `${first},${second},authors`);
  const kind = kindOfPlural(first);
  if (!kind || rest.length > 0) return 'missing';
  if (third === undefined || /^[1-9]\d*$/.test(third)) return 'published';
  const key = addressKey(kind, second, third);
  const reviews = library.byAddress.get(key);
  if (!reviews) return known(library.misread.has(key));
  return reviews.every(({ review }) => review?.draft) ? 'draft' : 'published';
}

/** The address of the review whose ref is like a name, in the language of the text. */
function meantBy(name: string, { language }: Facts, { refs }: Library): string | undefined {
  for (const [kind, { plural }] of Object.entries(kinds)) {
    const ref = nearest(name, refs[kind as keyof typeof kinds]);
    if (ref !== undefined && language) return `/${plural}/${language}/${ref}/`;
  }
  return undefined;
}
