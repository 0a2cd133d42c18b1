import { locateValue } from '../check/front-matter.ts';
import { parsePermalink } from '../check/document.ts';
import { isSameName } from '../check/library.ts';
import { kinds } from '../kinds.ts';
import type { Finding, OwnRule } from './rule.ts';

export const placeAgrees: OwnRule = {
  id: 'place-agrees',
  scope: 'document',
  severity: 'error',
  summary: 'Language, kind and ref in the front matter agree with the folder and name of the file.',
  remedy: 'Correct the front matter, or move or rename the file.',
  *find({ review, frontMatter, kind, language, name }): Iterable<Finding> {
    if (!review) return;
    const { layout, lang, ref, permalink, title, target_name: target } = review;
    if (language === undefined) {
      yield {
        ...locateValue(frontMatter, ['lang']),
        message: `the file is in no language's folder; its \`lang\` is ${lang}`,
        remedy: `Move it to ${kinds[kind].plural}/${lang}/.`,
      };
    } else if (lang !== language) {
      yield {
        ...locateValue(frontMatter, ['lang']),
        message: `\`lang\` is ${lang}, but the folder is ${language}`,
      };
    }
    if (layout && layout !== kind) {
      yield {
        ...locateValue(frontMatter, ['layout']),
        message: `\`layout\` is ${layout}, but the folder holds ${kinds[kind].plural}`,
      };
    }
    if (!isSameName(ref, name)) {
      yield {
        ...locateValue(frontMatter, ['ref']),
        message: `\`ref\` is ${ref}, but the file is named ${name}`,
      };
    }
    const address = permalink === undefined ? undefined : parsePermalink(permalink);
    if (
      permalink !== undefined &&
      (address?.kind !== kind || address.language !== lang || address.ref !== ref)
    ) {
      yield {
        ...locateValue(frontMatter, ['permalink']),
        message: `\`permalink\` is ${permalink}, not the address of this review`,
        remedy: `Write /${kinds[kind].plural}/${lang}/${ref}/ or leave the key out.`,
      };
    }
    if (!plain(title).startsWith(plain(target))) {
      yield {
        ...locateValue(frontMatter, ['title']),
        message: `\`title\` does not start with \`target_name\`, "${target}"`,
        remedy: 'Start the title with the name exactly as in `target_name`.',
      };
    }
  },
};

/** A name without the quotation marks of print around it, which the reading of YAML names. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/^[“”„"]|[”"]$/g, '');
}
