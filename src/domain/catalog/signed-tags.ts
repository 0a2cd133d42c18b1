/**
 * A tag as a choice and an address hold it: its slug where reviews must have it, `-` before the
 * slug where they must not. No slug begins with a hyphen.
 */
export type SignedTag = string;

const minus = '-';

/** The signed tag that leaves out reviews with a tag. */
export const withoutTag = (slug: string): SignedTag => minus + slug;

/** Whether a signed tag leaves out. */
export function isLeftOut(tag: SignedTag): boolean {
  return tag.startsWith(minus);
}

/** The slug of a signed tag. */
export function slugOf(tag: SignedTag): string {
  return isLeftOut(tag) ? tag.slice(minus.length) : tag;
}

/** The slugs that reviews must have. */
export function askedFor(tags: readonly SignedTag[]): readonly string[] {
  return tags.filter((tag) => !isLeftOut(tag));
}

/** Signed tags with another, in the place of whatever they said of it. */
export function withTag(tags: readonly SignedTag[], tag: SignedTag): readonly SignedTag[] {
  return [...withoutSaying(tags, slugOf(tag)), tag];
}

/** Signed tags that say nothing of a tag. */
export function withoutSaying(tags: readonly SignedTag[], slug: string): readonly SignedTag[] {
  return tags.filter((one) => slugOf(one) !== slug);
}

/** A signed tag with another slug, as in another language. */
export function renameTag(tag: SignedTag, rename: (slug: string) => string): SignedTag {
  const slug = rename(slugOf(tag));
  return isLeftOut(tag) ? withoutTag(slug) : slug;
}
