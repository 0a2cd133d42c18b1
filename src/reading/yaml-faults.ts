import {
  isAlias,
  isMap,
  isScalar,
  visit,
  type Document,
  type ErrorCode,
  type Node,
  type Scalar,
} from 'yaml';

/** What is wrong with a piece of YAML, in words for authors, and where in it. */
interface YamlFault {
  offset: number;
  said: { message: string; remedy: string };
}

/** The first thing in YAML that is wrong, or that a review has no use for. */
export function findYamlFault(document: Document.Parsed, yaml: string): YamlFault | undefined {
  const [error] = document.errors;
  if (error) return syntaxFault(document, yaml, error);
  if (!isMap(document.contents)) {
    return { offset: document.contents?.range[0] ?? 0, said: notKeys };
  }
  return constructFault(document, yaml);
}

const inQuotes = 'Put the whole value into double quotes.';

const notKeys = {
  message: 'the front matter has no keys: each line should be `key: value`',
  remedy: 'Write a key, a colon and a space before each value.',
};

/** What the parser's codes mean to an author. Rare ones share a sentence. */
const meanings: Partial<Record<ErrorCode, YamlFault['said']>> = {
  TAB_AS_INDENT: { message: 'a tab indents this line', remedy: 'Indent with spaces.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second colon followed by a space starts another key',
    remedy: inQuotes,
  },
  BAD_DQ_ESCAPE: {
    message: '`\\` in double quotes starts an escape that does not exist',
    remedy: 'Write two backslashes, or put the value into single quotes.',
  },
  BAD_INDENT: {
    message: 'a bracket is not closed, or the line is not indented like its neighbours',
    remedy: 'Close the bracket on its line, and start keys of one level in one column.',
  },
  NON_STRING_KEY: { message: 'a key is not plain text', remedy: 'Write it as `key: value`.' },
  RESOURCE_EXHAUSTION: {
    message: 'the front matter is nested too deeply',
    remedy: 'Remove the brackets.',
  },
  MULTIPLE_DOCS: {
    message: '`...` ends the front matter before its end',
    remedy: 'Remove the line.',
  },
};

/** A space that looks like one and is none to YAML: no-break or full-width. */
const otherSpaces = String.raw`[^\S\n]*[\u00a0\u3000]`;
/** A key that no colon with an ordinary space behind it parts from its value. */
const gluedKey = new RegExp(String.raw`^\s*(?:- )?(?<key>[a-z_]+)(?::(?=\S)|:${otherSpaces}|：)`);

function syntaxFault(
  document: Document.Parsed,
  yaml: string,
  { code, pos, message }: Document.Parsed['errors'][number],
): YamlFault {
  const indented = new RegExp(`^${otherSpaces}`, 'm').exec(yaml);
  if (indented) {
    return {
      offset: indented.index,
      said: {
        message: 'the line begins with a no-break or full-width space',
        remedy: 'Indent with ordinary spaces.',
      },
    };
  }
  const open = /closing .quote/.test(message) ? quoteBefore(document, pos[0]) : undefined;
  if (open !== undefined) {
    return {
      offset: open,
      said: {
        message: `the quote ${yaml[open]} that opens here is never closed`,
        remedy: 'Close it with the same quote at the end of the value.',
      },
    };
  }
  const start = valueStart(yaml, pos[0]);
  if (code === 'BAD_SCALAR_START') {
    const first = String.fromCodePoint(yaml.codePointAt(pos[0]) ?? 0x20);
    const said = `a value without quotes may not start with ${/`/.test(first) ? 'a backtick' : `\`${first}\``}`;
    return { offset: pos[0], said: { message: said, remedy: inQuotes } };
  }
  const lineStart = yaml.lastIndexOf('\n', pos[0] - 1) + 1;
  const key = gluedKey.exec(yaml.slice(lineStart).split('\n', 1)[0]!)?.groups?.key;
  if (key !== undefined && !meanings[code]) {
    return {
      offset: lineStart,
      said: {
        message: `no colon and space separate \`${key}\` from its value`,
        remedy: `Write \`${key}: …\` with an ordinary colon and space.`,
      },
    };
  }
  if (code === 'UNEXPECTED_TOKEN' && '*&!'.includes(yaml[start] ?? ' ')) {
    return { offset: start, said: marks(yaml[start]!) };
  }
  const said = meanings[code] ?? {
    message: /quote|scalar at node end/.test(message)
      ? 'text follows the quote that closes the value'
      : 'the line is no `key: value`',
    remedy: 'Put text with a colon, a quote, a bracket or a # into double quotes.',
  };
  return { offset: pos[0], said };
}

/** Where the quoted value that reaches up to an offset opens. */
function quoteBefore(document: Document.Parsed, offset: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] <= offset) found = range[0];
    },
  });
  return found;
}

/** Where the value starts on the line of an offset. */
function valueStart(yaml: string, offset: number): number {
  const lineStart = yaml.lastIndexOf('\n', offset - 1) + 1;
  const key = /^\s*(?:- )?(?:[\w-]+:\s+)?/.exec(yaml.slice(lineStart, offset))?.[0] ?? '';
  return lineStart + key.length;
}

function marks(mark: string): YamlFault['said'] {
  const name = { '*': 'an alias', '&': 'an anchor', '!': 'a tag' }[mark];
  return {
    message: `\`${mark}\` at the start of a value makes it ${name} of YAML, which reviews do not use`,
    remedy: `Put the value into double quotes, or remove the \`${mark}\`.`,
  };
}

/** Finds the first alias, anchor, tag, or comment that cuts a value off. */
function constructFault(document: Document.Parsed, yaml: string): YamlFault | undefined {
  let fault: YamlFault | undefined;
  visit(document, {
    Node(_key, node) {
      fault = faultOf(node as Node, yaml);
      return fault && visit.BREAK;
    },
  });
  return fault;
}

function faultOf(node: Node, yaml: string): YamlFault | undefined {
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node)) return { offset, said: marks('*') };
  if ('anchor' in node && node.anchor)
    return { offset: valueStart(yaml, offset), said: marks('&') };
  if (node.tag) return { offset: valueStart(yaml, offset), said: marks('!') };
  if (!isScalar(node)) return undefined;
  return commentFault(node, yaml) ?? foldedFault(node, yaml) ?? curlyFault(node);
}

/** A line that looks like an item or a key but continues the value of the line above. */
function foldedFault(node: Scalar, yaml: string): YamlFault | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const line = /\n[^\S\n]*(?=- |[\w-]+:(?:\s|$))/.exec(yaml.slice(start, end));
  if (!line) return undefined;
  return {
    offset: start + line.index + line[0].length,
    said: {
      message: 'this line is indented further than the one above, so YAML reads it as its end',
      remedy: 'Start items and keys of one list in one column.',
    },
  };
}

/** A value between quotation marks of print or of full width, which are part of it. */
function curlyFault({ type, value, range }: Scalar): YamlFault | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string') return undefined;
  const [, opening, closing] = /^([“”„＂])[^“”„＂]*([“”＂])$/.exec(value) ?? [];
  if (opening === undefined) return undefined;
  return {
    offset: range?.[0] ?? 0,
    said: {
      message: `the quotation marks ${opening}…${closing} are read as part of the value`,
      remedy: 'Write `"` at both ends, or none.',
    },
  };
}

/** A `#` after a space cuts off plain text. After a single word it is taken for a remark. */
function commentFault(node: Scalar, yaml: string): YamlFault | undefined {
  if (node.type !== 'PLAIN' || !node.range) return undefined;
  const [start, end] = node.range;
  const comment = /^[^\S\n]*#[^\n]*/.exec(yaml.slice(end))?.[0];
  const value = yaml.slice(start, end);
  if (comment === undefined || (/^\S+$/.test(value) && /^\s*#(?:\s|$)/.test(comment))) {
    return undefined;
  }
  return {
    offset: end + comment.indexOf('#'),
    said: {
      message: '`#` after a space starts a comment: the rest of the value is cut off',
      remedy: `${inQuotes} A remark belongs on a line of its own.`,
    },
  };
}
