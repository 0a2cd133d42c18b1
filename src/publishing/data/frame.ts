import { toHtml } from 'hast-util-to-html';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import { stringsOf } from '../../i18n/index.ts';
import { absolute, urls } from '../../urls.ts';

/** The HTML by which another site shows the rating of a review in a frame. */
export function frameOf(
  { language, ref, name }: Pick<ReviewSummary, 'language' | 'ref' | 'name'>,
  site: URL | undefined,
): string {
  return toHtml({
    type: 'element',
    tagName: 'iframe',
    properties: {
      src: absolute(urls.embed(language, ref), site),
      title: stringsOf(language).data.embed.pageTitle(name),
      width: 400,
      height: 390,
    },
    children: [],
  });
}
