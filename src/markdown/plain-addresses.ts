import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { decodeString } from 'micromark-util-decode-string';
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';
import { SKIP, visit } from '../domain/text/visit.ts';
import {
  longestAddress,
  plainAddressEnd,
  plainAddressLength,
} from '../domain/text/plain-addresses.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    plainAddress: 'plainAddress';
  }
}

/**
 * Reads `https://…` and `www.…` in a text as links. GFM itself reads on up to a space, which
 * swallows Japanese and the stars and brackets before it. It also tries a mail address at each
 * letter, which makes all text slow to read.
 */
export function plainAddresses(): Extension {
  const construct = { name: 'plainAddress', tokenize, previous: isBoundary };
  return { text: Object.fromEntries([...'HhWw'].map((start) => [start.charCodeAt(0), construct])) };
}

/** An address is measured again after so many characters. */
const lookAhead = 128;

/** Whether a text goes on beyond the address at its start by more than the longest label. */
function isBehindAddress(text: string): boolean {
  return plainAddressEnd(text) + 64 < text.length;
}

function isBoundary(code: Code): boolean {
  return code === null || !/[\w/.:@-]/.test(String.fromCharCode(code));
}

/** Looks ahead for what could be an address, has it measured, and takes that much. */
const tokenize: Tokenizer = function (effects, ok, nok) {
  let text = '';
  let left = 0;
  return effects.check({ tokenize: tokenizeCandidate, partial: true }, start, nok);

  function start(code: Code): State | undefined {
    left = plainAddressLength(text);
    if (left === 0) return nok(code);
    effects.enter('plainAddress');
    return take(code);
  }

  function take(code: Code): State | undefined {
    if (left === 0) {
      effects.exit('plainAddress');
      return ok(code);
    }
    left -= 1;
    effects.consume(code);
    return take;
  }

  function tokenizeCandidate(...[effects, ok, nok]: Parameters<Tokenizer>): State {
    return (code) => {
      effects.enter('plainAddress');
      return look(code);
    };

    function look(code: Code): State | undefined {
      // It gives up early, so that many false starts in one long word take no longer than the word.
      if (text.length === 8 && !/^(?:https?:\/\/|www\.)/i.test(text)) return nok(code);
      const isEnd = code === null || code <= 32 || text.length > longestAddress;
      if (isEnd || (text.length % lookAhead === 0 && isBehindAddress(text))) {
        effects.exit('plainAddress');
        return ok(code);
      }
      text += String.fromCharCode(code);
      effects.consume(code);
      return look;
    }
  }
};

/** Makes links of plain addresses, and of mail addresses in the text that is left. */
export function plainAddressesFromMarkdown(): TreeExtension {
  return {
    enter: {
      plainAddress(token) {
        // `&amp;` is `&` here as everywhere in a text.
        const value = decodeString(this.sliceSerialize(token));
        const url = /^www/i.test(value) ? `http://${value}` : value;
        this.enter({ type: 'link', url, title: null, children: [] }, token);
        this.enter({ type: 'text', value }, token);
        this.exit(token);
      },
    },
    exit: {
      plainAddress(token) {
        this.exit(token);
      },
    },
    transforms: [linkMailAddresses, unlinkWithinLinks],
  };
}

function linkMailAddresses(tree: Root): void {
  if (!holdsMailAddress(tree)) return;
  const address = /(?<![\w.+/-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w-])/gi;
  findAndReplace(
    tree,
    [
      [
        address,
        (value: string) => ({
          type: 'link',
          url: `mailto:${value}`,
          children: [{ type: 'text', value }],
        }),
      ],
    ],
    { ignore: ['link', 'linkReference'] },
  );
}

/** Few texts hold one, and asking this first takes a fraction of looking for it. */
function holdsMailAddress(tree: Root): boolean {
  let holds = false;
  visit(tree, 'text', ({ value }) => !(holds = value.includes('@')));
  return holds;
}

/** A link holds no link: an address in the text of one is text. */
function unlinkWithinLinks(tree: Root): void {
  visit(tree, ['link', 'linkReference'], (outer) => {
    visit(outer, 'link', (inner, index, parent) => {
      if (inner === outer || !parent || index === undefined) return;
      (parent.children as PhrasingContent[]).splice(index, 1, ...inner.children);
      return index;
    });
    return SKIP;
  });
}
