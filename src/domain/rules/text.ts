import { isWebAddress } from '../addresses.ts';
import { addressLength, entryNumber, findCitations } from '../citations.ts';
import { parseEndDate, endDateLine } from '../dates.ts';
import type { BodyLine, ReviewDocument } from '../document.ts';
import type { Finding, Rule } from './rule.ts';

export const endDate: Rule = {
  id: 'end-date',
  severity: 'warning',
  summary: 'The text ends with its date on a line of its own, the date of the front matter.',
  remedy: 'Write the date as the last line.',
  *find({ review, lines }): Iterable<Finding> {
    if (!review) return;
    const last = lines.findLast(({ text }) => text.trim() !== '');
    const written = last && parseEndDate(last.text);
    const expected = endDateLine(review.date);
    if (written === review.date && last?.text.trim() === expected) return;
    yield {
      line: last?.line ?? 1,
      text: written ? last?.text.trim() : undefined,
      message: written
        ? `the end date is ${last!.text.trim()}, not ${expected}`
        : 'the end date is missing',
      remedy: `End the text with ${expected}.`,
    };
  },
};

export const citationEntry: Rule = {
  id: 'citation-entry',
  severity: 'warning',
  summary: 'Every citation has an entry in the references.',
  remedy: 'Add the entry, or remove the citation.',
  *find(document): Iterable<Finding> {
    const { cited, entries } = readCitations(document);
    for (const [number, { line, column }] of cited) {
      if (entries.has(number)) continue;
      yield {
        line,
        column,
        text: `[${number}]`,
        message: `[${number}] is cited, but the references have no entry ${number}`,
      };
    }
  },
};

export const citationUnused: Rule = {
  id: 'citation-unused',
  severity: 'warning',
  summary: 'Every entry of the references is cited.',
  remedy: 'Cite each entry where its fact is stated, or remove it.',
  *find(document): Iterable<Finding> {
    const { cited, entries } = readCitations(document);
    const unused = [...entries].filter(([number]) => !cited.has(number));
    if (unused.length === 0) return;
    yield {
      line: unused[0]![1],
      message: `nothing cites ${unused.map(([number]) => `[${number}]`).join(', ')}`,
    };
  },
};

export const literalEmphasis: Rule = {
  id: 'literal-emphasis',
  severity: 'warning',
  summary: 'Asterisks that mean bold become bold.',
  remedy: 'Put a space outside the asterisks, or move the punctuation out of them.',
  *find({ lines }): Iterable<Finding> {
    for (const { line, text, code } of lines) {
      if (code || !text.includes('**')) continue;
      const index = literalAsterisks(text);
      if (index === undefined) continue;
      const mended = mendAsterisks(text);
      yield {
        line,
        column: index + 1,
        text: text.slice(Math.max(0, index - 12), index + 14),
        message:
          '`**` here is shown as asterisks: Markdown does not open or close bold at this place',
        edit:
          mended !== text && literalAsterisks(mended) === undefined
            ? { line, column: 1, remove: text, insert: mended }
            : undefined,
      };
    }
  },
};

/**
 * The first `**` of a line that neither opens nor closes bold (CommonMark 0.31, 6.2): a run opens
 * when it is left-flanking, closes when right-flanking, which fails between Japanese punctuation
 * and letters. Undefined where all pair up.
 */
function literalAsterisks(text: string): number | undefined {
  const open: number[] = [];
  for (const match of withoutCode(text).matchAll(/(?<!\\)\*\*/g)) {
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + 2] ?? ' ';
    const leftFlanking =
      !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const rightFlanking =
      !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    if (rightFlanking && open.length > 0) open.pop();
    else if (leftFlanking) open.push(match.index);
    else return match.index;
  }
  return open[0];
}

/**
 * Mends a line in which asterisks stay asterisks. First punctuation at the edge of a bold run moves
 * out of it, which changes nothing that is seen but the weight of the punctuation: `**「強調」**`
 * becomes `「**強調**」`, and `**注意：**` becomes `**注意**：`. Where that is not enough, as in
 * `**値（平均）**は`, the run becomes `<strong>`, which opens and closes anywhere.
 */
function mendAsterisks(text: string): string {
  if (withoutCode(text) !== text || (text.match(/\*+/g) ?? []).some((run) => run !== '**'))
    return text;
  const moved = text.replace(boldRun, (whole, content: string) => {
    const match = /^([「『（(【]?)(.*?)([」』）)】]?[、。：:；;，,]?)$/u.exec(content);
    if (!match?.[2]) return whole;
    const [, opening, inner, closing] = match as unknown as [string, string, string, string];
    // A bracket that opens inside must close inside.
    const pairs = brackets(opening) === brackets(closing.replace(/[、。：:；;，,]$/u, ''));
    return pairs ? `${opening}**${inner}**${closing}` : whole;
  });
  if (literalAsterisks(moved) === undefined) return moved;
  return text.replace(boldRun, (whole, content: string, index: number) => {
    const around = `${text[index - 1] ?? ' '}${whole}${text[index + whole.length] ?? ' '}`;
    const isBroken = literalAsterisks(around) !== undefined;
    return isBroken && content === content.trim() ? `<strong>${content}</strong>` : whole;
  });
}

const boldRun = /\*\*([^*]+)\*\*/g;

/** Which pair of brackets a character belongs to; empty for none. */
function brackets(character: string): string {
  return (
    ['「」', '『』', '（）', '()', '【】'].find((pair) => character && pair.includes(character)) ??
    ''
  );
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
}

export const referenceAddress: Rule = {
  id: 'reference-address',
  severity: 'error',
  summary: 'Addresses in the references are addresses of pages on the web.',
  remedy: 'Correct the address; it has a host with a point, such as https://example.com/page.',
  *find(document): Iterable<Finding> {
    for (const { line, text } of referenceLines(document)) {
      for (const match of text.matchAll(/https?:\/*/g)) {
        const rest = text.slice(match.index);
        const address = rest.slice(0, addressLength(rest)).replace(/[.,;:)\]]+$/, '');
        if (isWebAddress(address)) continue;
        yield {
          line,
          column: match.index + 1,
          text: address,
          message: `\`${address}\` is not the address of a page`,
        };
      }
    }
  },
};

export const toDo: Rule = {
  id: 'to-do',
  severity: 'error',
  summary: 'Nothing in a review is still to be done.',
  remedy: 'Write what is still missing in place of `TODO`.',
  *find({ frontMatter, source }): Iterable<Finding> {
    if (!source.includes('TODO')) return;
    for (const [index, text] of source.split('\n').entries()) {
      const column = /\bTODO\b/.exec(text)?.index;
      if (column === undefined) continue;
      const line = index + 1;
      const where = line < frontMatter.bodyLine ? 'the front matter' : 'the text';
      yield { line, column: column + 1, text: text.trim(), message: `${where} has a to-do` };
    }
  },
};

const isSpace = (character: string) => /\s/u.test(character);
const isPunctuation = (character: string) => /[\p{P}\p{S}]/u.test(character);

/** The lines of a review's references. */
function* referenceLines({ headings, lines }: ReviewDocument): Iterable<BodyLine> {
  const start = headings.find(({ section }) => section?.id === 'references')?.line ?? Infinity;
  for (const line of lines) if (line.line > start && !line.code) yield line;
}

interface Citations {
  /** First place of each cited number. */
  cited: Map<number, { line: number; column: number }>;
  /** Line of each entry of the references. */
  entries: Map<number, number>;
}

function readCitations({ headings, lines, frontMatter, review }: ReviewDocument): Citations {
  const cited: Citations['cited'] = new Map();
  const entries: Citations['entries'] = new Map();
  const start = headings.find(({ section }) => section?.id === 'references')?.line ?? Infinity;
  let ordered = 0;
  for (const { line, text, code } of lines) {
    if (code) continue;
    if (line > start) {
      const number = entryNumber(text) ?? (/^[-*]\s/.test(text) ? ordered + 1 : undefined);
      if (number !== undefined) {
        ordered = number;
        entries.set(number, line);
      }
    } else {
      cite(cited, { line, text });
    }
  }
  for (const [key, reason] of Object.entries(review?.reasons ?? {})) {
    if (!reason) continue;
    const { line, column } = frontMatter.locate(['reasons', key]);
    cite(cited, { line, text: reason }, column);
  }
  return { cited, entries };
}

function cite(
  cited: Citations['cited'],
  { line, text }: Pick<BodyLine, 'line' | 'text'>,
  startColumn = 1,
): void {
  for (const { number, index } of findCitations(text)) {
    if (!cited.has(number)) cited.set(number, { line, column: startColumn + index });
  }
}
