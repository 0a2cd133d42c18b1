/**
 * The path of a copy of a review below the folder of its kind: `en/sony/sony-ier-m9.md` becomes
 * `en/sony-2/sony-ier-m9-2.md`.
 * @param mark tells copies apart, such as `2`
 */
export function renamed(file: string, mark: string): string {
  return file
    .replace(/(\.mdx?)$/, `-${mark}$1`)
    .replace(/^([^/\\]+[/\\][^/\\]+)([/\\])/, `$1-${mark}$2`);
}

/** The text of such a copy, which bears the mark behind its ref and its company's. */
export function rewritten(text: string, mark: string): string {
  return text
    .replace(/^((?:company_id|ref):[^\S\n]*"?)([^\s"]+)/gm, `$1$2-${mark}`)
    .replace(/^(permalink:[^\S\n]*\S+?)\/[^\S\n]*$/gm, `$1-${mark}/`);
}
