import type { Facts, OwnLink } from '../check/facts.ts';
import type { Library } from '../check/library.ts';
import { kinds } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import { isBareHost } from '../text/addresses.ts';
import { isPageId } from '../text/page-ids.ts';
import { idsOf, resolveOwn, stateOf } from './readings/own-pages.ts';
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
  if (address === '') return { message: 'the link has no address, so it leads to its own page' };
  const page = resolveOwn(address, facts, library);
  if (page?.isHere) return judgeFragment(address, page.fragment, facts.ids);
  const state = page ? stateOf(page.path, library) : 'missing';
  if (state === 'draft') {
    return { message: `\`${address}\` leads to a draft, which is not published` };
  }
  if (state === 'single') {
    return {
      message: `\`${address}\` is a tag with a single review in its language, which has no page`,
      remedy: 'Link to that review, or name the tag without a link.',
    };
  }
  if (page && state === 'published') {
    return judgeFragment(address, page.fragment, idsOf(page.path, library));
  }
  if (isBareHost(address)) {
    return {
      message: `\`${address}\` has no scheme, so it leads to a page of this site`,
      remedy: `Write \`https://${address}\`.`,
    };
  }
  const [, file] = /([^/]*)\.(?:mdx?|markdown)(?:[?#].*)?$/i.exec(address) ?? [];
  const meant = meantBy(file ?? page?.path.at(-1) ?? address, facts, library);
  const remedy = meant && `Did you mean \`${meant}\`?`;
  return file === undefined
    ? { message: `there is no page \`${address}\``, remedy }
    : { message: `\`${address}\` is a file, and no page of the site`, remedy };
}

/** @param ids of the page's headings; undefined where they are not known */
function judgeFragment(
  address: string,
  fragment: string,
  ids: readonly string[] | undefined,
): Judged | undefined {
  // Browsers go to the top of a page for both.
  const isTop = fragment === '' || fragment.toLowerCase() === 'top';
  if (!ids || isTop || isPageId(fragment) || ids.includes(fragment)) return undefined;
  const meant = nearest(fragment, ids);
  return {
    message: `\`${address}\` leads to a place that its page does not have`,
    remedy: meant && `Did you mean \`#${meant}\`?`,
  };
}

/** The address of the review whose ref is nearest to a name, in the language of the text. */
function meantBy(name: string, { language }: Facts, { refs }: Library): string | undefined {
  for (const [kind, { plural }] of Object.entries(kinds)) {
    const ref = nearest(name, refs[kind as keyof typeof kinds]);
    if (ref !== undefined && language) return `/${plural}/${language}/${ref}/`;
  }
  return undefined;
}
