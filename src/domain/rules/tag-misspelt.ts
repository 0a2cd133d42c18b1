import { locateValue } from '../check/front-matter.ts';
import { inYaml } from '../check/in-yaml.ts';
import { oncePerObject, oncePerValue } from '../check/once.ts';
import { languages, type Language } from '../languages/index.ts';
import { misspelt } from '../names/nearest.ts';
import type { LanguageVocabulary, Vocabulary } from '../tags/vocabulary.ts';
import type { Finding, OwnRule } from './rule.ts';

export const tagMisspelt: OwnRule = {
  id: 'tag-misspelt',
  scope: 'document',
  severity: 'warning',
  summary: 'A tag is no misspelling of one that the vocabulary knows.',
  remedy: 'Correct the tag, or add it to `tags.yaml` where it is meant so.',
  *find({ review, frontMatter }, vocabulary): Iterable<Finding> {
    if (!review) return;
    const known = vocabulary[review.lang];
    const isKnown = (spelling: string) => known(spelling)[0].group !== undefined;
    for (const [index, spelling] of review.tags.entries()) {
      if (isKnown(spelling)) continue;
      const place = { ...locateValue(frontMatter, ['tags', index]), text: spelling };
      const parts = spelling.split(/\s*[、，,;；|]\s*/).filter((part) => part !== '');
      if (parts.length > 1 && parts.some(isKnown)) {
        yield {
          ...place,
          message: `"${spelling}" is one tag that holds ${parts.length} names`,
          remedy: `Write \`[${parts.map(inYaml).join(', ')}]\`.`,
        };
        continue;
      }
      const meant = slipsOf(known)(spelling) ?? translated(spelling, review.lang, vocabulary);
      if (meant === undefined) continue;
      const [{ name }] = known(meant);
      yield {
        ...place,
        message: `the vocabulary does not know the tag "${spelling}"`,
        remedy: `Did you mean "${name}"? If not, add the tag to \`tags.yaml\`.`,
      };
    }
  },
};

/** Finds what a tag is a slip from. Reviews repeat the tags that the vocabulary does not know. */
const slipsOf = oncePerObject(({ spellings }: LanguageVocabulary) =>
  oncePerValue((spelling: string) => misspelt(spelling, spellings)),
);

/** The slug in a language of a tag that is written in another; undefined where no other knows it. */
function translated(
  spelling: string,
  language: Language,
  vocabulary: Vocabulary,
): string | undefined {
  for (const other of languages) {
    if (!vocabulary[other].spellings.includes(spelling)) continue;
    const slug = vocabulary[other](spelling)[0].slugs[language];
    if (slug !== undefined) return slug;
  }
  return undefined;
}
