import type { Text } from 'mdast';

const entity = /&(?:#[0-9]+|#x[0-9a-f]+|[a-z][a-z0-9]*);/iy;

/**
 * Tells where characters of a text node are in the source. The node's value lacks what Markdown
 * takes away: backslashes, indentation, the names of entities. Rules ask in order, so that all
 * answers cost one walk through the text.
 */
export function sourceOffsets(
  source: string,
  { value, position }: Text,
): (index: number) => number {
  const start = position!.start.offset!;
  const end = position!.end.offset!;
  if (end - start === value.length) return (index) => start + index;
  let at = start;
  let read = 0;
  return (index) => {
    if (index < read) [at, read] = [start, 0];
    for (;;) {
      const [found, length] = nextCharacter(source, value, at, read, end);
      if (read === index || found >= end) return found;
      at = found + length;
      read += 1;
    }
  };
}

/** Where the next character of the value is in the source, and how long it is there. */
function nextCharacter(
  source: string,
  value: string,
  from: number,
  read: number,
  end: number,
): [at: number, length: number] {
  for (let at = from; at < end; at++) {
    entity.lastIndex = at;
    const name = source[at] === '&' ? entity.exec(source)?.[0] : undefined;
    if (name !== undefined && !value.startsWith(name, read)) return [at, name.length];
    const isEscape =
      source[at] === '\\' && source[at + 1] !== value[read + 1] && isPunctuation(source[at + 1]);
    if (source[at] === value[read] && !isEscape) return [at, 1];
  }
  return [end, 0];
}

const isPunctuation = (character = '') => /[!-/:-@[-`{-~]/.test(character);
