import type { Language } from '../../domain/languages/index.ts';
import { markRating } from '../../domain/review/glyph.ts';
import { stringsOf } from '../../i18n/index.ts';
import { box, drawing, words, type Picture } from '../../pictures/picture.ts';
import { colour } from './colour.ts';
import { frame } from './frame.ts';
import { glyphSvg } from './glyph.ts';
import { breakable } from './headline.ts';

/** The link preview of every page that is no review's. */
export function sitePreview(language: Language): Picture {
  const { format, site } = stringsOf(language);
  return frame(
    language,
    box(
      'words',
      box('headline', words('tagline', breakable(format.phrasesOf(site.tagline)))),
      words('soft method', site.oneMethod),
    ),
    box('verdict', drawing('dial', glyphSvg(markRating, colour))),
  );
}
