import type { Facts } from '../../check/facts.ts';
import { addressKey, type Library } from '../../check/library.ts';
import { kindOfPlural, kinds } from '../../kinds.ts';
import { isLanguage } from '../../languages/index.ts';
import { decodePath } from '../../text/addresses.ts';

/** Where an address on the page of a review leads to on this site. */
interface OwnPage {
  /** The segments of its path below the base path. */
  path: string[];
  /** The id of a place on the page; empty for none. */
  fragment: string;
  /** Whether it leads to the very page that it is on. */
  isHere: boolean;
}

/** Reads an address of this site as a browser does; undefined where it can be none. */
export function resolveOwn(
  address: string,
  { kind, language, review, name }: Facts,
  { basePath }: Library,
): OwnPage | undefined {
  const page = `/${kinds[kind].plural}/${language ?? ''}/${review?.ref ?? name}/`;
  const url = URL.parse(address, new URL(encodeURI(page), 'https://own.invalid'));
  if (!url) return undefined;
  const path = segmentsOf(url.pathname);
  const base = segmentsOf(basePath);
  // An author may write the base path or leave it out.
  const isBelow = base.length > 0 && base.every((segment, index) => path[index] === segment);
  const below = isBelow ? path.slice(base.length) : path;
  return {
    path: below,
    fragment: decodePath(url.hash.slice(1)),
    isHere: below.join('/') === segmentsOf(page).join('/'),
  };
}

function segmentsOf(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}

/** What becomes of a link: a tag whose list would hold a single review is known and has no page. */
type State = 'published' | 'draft' | 'single' | 'missing';

/** Whether a path is that of a page or file. */
export function stateOf(path: string[], library: Library): State {
  const [first = '', second = '', third] = path;
  if (library.files?.has(`/${path.join('/')}`)) return 'published';
  const known = (is: boolean) => (is ? 'published' : 'missing');
  if (path.length < 2) return known(path.length === 0 || isLanguage(first));
  if (!isLanguage(second)) return 'missing';
  if (library.pages.get(path.join('/')) === 0) return 'single';
  if (first === 'tags') return known(third === undefined || isListPage(path, 3, library));
  if (['changes', 'compare', 'data', 'measurements', 'search'].includes(first))
    return known(third === undefined);
  if (first === 'method')
    return known(path.length === 2 || path.join() === `${first},${second},authors`);
  if ([2, 3].some((length) => isListPage(path, length, library))) return 'published';
  const key = reviewKey(path);
  const reviews = key === undefined ? undefined : library.byAddress.get(key);
  if (!reviews) return known(key !== undefined && library.misread.has(key));
  return reviews.every(({ review }) => review.draft) ? 'draft' : 'published';
}

/** The ids of the headings on the page of a review by its path; undefined for any other page. */
export function idsOf(path: string[], { byAddress }: Library): string[] | undefined {
  const key = reviewKey(path);
  return key === undefined ? undefined : byAddress.get(key)?.flatMap(({ ids }) => ids);
}

function reviewKey([plural = '', language = '', ref, ...rest]: string[]): string | undefined {
  const kind = kindOfPlural(plural);
  if (!kind || !isLanguage(language) || ref === undefined || rest.length > 0) return undefined;
  return addressKey(kind, language, ref);
}

/** Whether a path is that of a list, or of one of its pages; the first has no number. */
function isListPage(path: string[], length: number, { pages }: Library): boolean {
  const count = pages.get(path.slice(0, length).join('/'));
  const [page, ...rest] = path.slice(length);
  if (count === undefined || rest.length > 0) return false;
  return page === undefined || (/^[1-9]\d*$/.test(page) && page !== '1' && Number(page) <= count);
}
