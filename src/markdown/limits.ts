import type { Root } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import type { Point } from 'unist';
import { visit } from '../domain/text/visit.ts';
import { VFileMessage } from 'vfile-message';

/**
 * How many marks of a kind one text may hold: a paragraph, a heading or a cell. Pairing brackets
 * and stars, or looking for the end of what opens, takes time that grows with the square of their
 * number. Real reviews hold a tenth of this.
 */
const marks = [
  { name: 'square brackets', characters: '[]', most: 500 },
  { name: 'stars, underscores and tildes', characters: '*_~', most: 500 },
  { name: 'backticks', characters: '`', most: 200 },
  { name: '`<`', characters: '<', most: 200 },
  { name: 'dollar signs', characters: '$', most: 200 },
];

/** How many of a kind a whole file may hold. */
const mostInFile = 20_000;

/** The name of the message that refuses a text. */
export const tooDense = 'too-dense';

/** No quotation and no list begins beyond this column, since they nest at most once a column. */
const deepestColumn = 100;

const mostColumns = 100;

/** Refuses marks that would take long to read, with a message that names the position. */
export function markLimits(): Extension {
  return { text: byCharacter(marks.map((mark) => [mark.characters, countingGuard(mark)])) };
}

/** Whether a whole text has more marks of a kind than one paragraph may hold, wherever they are. */
export function mayExceedMarks(text: string): boolean {
  return marks.some(({ characters, most }) => {
    let left = most;
    for (const character of characters) left -= text.split(character).length - 1;
    return left < 0;
  });
}

/** Refuses quotations and lists that begin far to the right, in the same way. */
export function depthLimit(): Extension {
  return { document: byCharacter([['>[*+-0123456789', { tokenize: guardDepth }]]) };
}

/** Refuses tables so wide that cells for each row would fill the memory. */
export function tableLimits(): TreeExtension {
  return { transforms: [guardTables] };
}

function byCharacter(constructs: [characters: string, Construct][]): Record<string, Construct> {
  return Object.fromEntries(
    constructs.flatMap(([characters, construct]) =>
      [...characters].map((character) => [character.charCodeAt(0), construct]),
    ),
  );
}

/** A construct that reads nothing and only counts where one could begin in a text. */
function countingGuard({ name, characters, most }: (typeof marks)[number]): Construct {
  const counts = new WeakMap<object, number>();
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    return (code) => {
      if (countUp(counts, this) > most)
        refuse(`a paragraph has more than ${most} ${name}`, this.now());
      if (countUp(counts, this.parser) > mostInFile)
        refuse(`a file has more than ${mostInFile} ${name}`, this.now());
      return nok(code);
    };
  };
  // Code and formulas do not begin within a run of signs either.
  const previous = (code: Code) => code === null || !characters.includes(String.fromCharCode(code));
  return { tokenize, previous };
}

function countUp(counts: WeakMap<object, number>, of: object): number {
  const count = (counts.get(of) ?? 0) + 1;
  counts.set(of, count);
  return count;
}

const guardDepth: Tokenizer = function (_effects, _ok, nok) {
  return (code): State | undefined => {
    const position = this.now();
    if (position.column > deepestColumn) {
      refuse(`a quotation or a list begins beyond column ${deepestColumn}`, position);
    }
    return nok(code);
  };
};

function guardTables(tree: Root): void {
  visit(tree, 'table', (table) => {
    if ((table.align?.length ?? 0) <= mostColumns) return;
    refuse(`a table has more than ${mostColumns} columns`, table.position?.start);
  });
}

function refuse(reason: string, position: Point | undefined): never {
  throw new VFileMessage(reason, position, tooDense);
}
