/**
 * A text as phrases are looked for in it. Width, case, hyphens, plurals and long vowels don't
 * count, `amp` is short for `amplifier`, and whatever joins two nouns ("and", "&", "+", a comma)
 * is a slash.
 */
export function foldPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pd}_\s]+/gu, ' ')
    .replace(/\bop amps?\b/g, 'opamp')
    .replace(/(?<![a-z])(pre ?)?amps?\b/g, (_, pre) => `${pre ? 'pre' : ''}amplifier`)
    .replace(/(?<=[a-z]{2}[^\Ws])s\b/g, '')
    .replaceAll('ー', '')
    .replaceAll('フォン', 'ホン')
    .replaceAll('プレイヤ', 'プレヤ')
    .replace(/\s*(?:,(?: and)?|、|[/&+・]|\band\b)\s*/g, '/')
    .trim();
}
