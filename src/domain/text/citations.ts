/** One `[3]`, or a group such as `[1, 2]`, in a text: its numbers and where it is. */
export interface Citation {
  numbers: number[];
  index: number;
  length: number;
}

/** A longer range is no list of sources: `[20-200]`. */
const longestRange = 20;

const digits = String.raw`[1-9１-９][0-9０-９]{0,2}`;
const between = String.raw`\s*[,，、;；・&\-‐‑‒–—―−~〜～]\s*`;
const citation = new RegExp(
  String.raw`[[［]\s*\^?(${digits}(?:${between}${digits})*)\s*[\]］]`,
  'g',
);

/**
 * Finds the citations of a text in every form that authors use: `[1]`, `［1］`, `[^1]`, groups such
 * as `[1, 2]`, and ranges such as `[1-3]`. `[1][2]` are two.
 */
export function findCitations(text: string): Citation[] {
  // Most texts hold no bracket, and a search by the pattern takes longer to begin than to end.
  if (!/[[［]/.test(text)) return [];
  return [...text.matchAll(citation)].flatMap(({ 0: { length }, 1: inside, index }) => {
    const numbers = readNumbers(inside!);
    return numbers ? [{ numbers, index, length }] : [];
  });
}

/** A text without its citations, as it is said where there are no references to lead to. */
export function withoutCitations(text: string): string {
  const citations = findCitations(text);
  const starts = [0, ...citations.map(({ index, length }) => index + length)];
  return starts
    .map((start, index) => text.slice(start, citations[index]?.index).trimEnd())
    .join('')
    .trim();
}

/** The numbers of a citation; undefined where a range falls or is too long. */
function readNumbers(inside: string): number[] | undefined {
  const numbers: number[] = [];
  for (const part of inside.normalize('NFKC').split(/[,、;・&]/)) {
    const [from, to = from, ...rest] = part.split(/[^\d\s]/).map(Number) as [number, ...number[]];
    if (rest.length > 0 || to < from || to - from >= longestRange) return undefined;
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  return numbers;
}

/** The start of an entry's line: its number, and how long the start is with the space behind it. */
export interface EntryStart {
  number: number;
  length: number;
}

const number = String.raw`([\d０-９]{1,3})`;
/** In square brackets, in round ones, in a circle, before a point or a bracket. */
const forms = [
  String.raw`[[［]\s*\^?${number}\s*[\]］][:：]?`,
  String.raw`[(（]${number}[)）](?=\s*\S)`,
  '([①-⑳])',
  String.raw`${number}(?:[.)](?=\s)|[．）])`,
];
const entry = new RegExp(String.raw`^\s*(?:[-*]\s+|[・•●]\s*)?(?:${forms.join('|')})\s*`);

/**
 * Reads the start of an entry's line: `[3] …`, `［3］…`, `[3]: …`, `(3) …`, `③ …`, `3. …` or `3) …`.
 * Undefined where the line starts no entry.
 */
export function entryStart(line: string): EntryStart | undefined {
  const match = entry.exec(line);
  if (!match) return undefined;
  const [start, ...numbers] = match;
  return { number: Number(numbers.find(Boolean)!.normalize('NFKC')), length: start.length };
}

/**
 * Where the address at the start of a text ends. Markdown takes everything up to a space, so
 * Japanese text that follows without one is swallowed; an address holds ASCII only (RFC 3986).
 */
export function addressLength(text: string): number {
  const match = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*/.exec(text);
  return match ? match[0].length : 0;
}
