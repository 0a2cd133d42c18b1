import { decodePath } from '../text/addresses.ts';
import { forges, forgeNames, type ForgeName } from './forges.ts';

/** The repository that holds the reviews, on the web. */
export interface Repository {
  forge: ForgeName;
  /** Its own page, without a slash at its end. */
  address: string;
  branch: string;
}

/** Why a text names no repository, and what to write instead, each to be put into a sentence. */
export interface RepositoryFault {
  fault: string;
  remedy: string;
}

/** The branch where the address names none. */
const usualBranch = 'main';
const example = 'https://github.com/you/reviews';

/**
 * Reads the address of a repository, as a browser shows it: of its page, or of the page of a branch.
 * Before it may be the name of the forge and a plus, where the host does not tell it.
 */
export function readRepository(written: string): Repository | RepositoryFault {
  const text = written.trim();
  const [, named, asked] = /^(?:(\w+)\+)?(.*)$/s.exec(text)!;
  const overSsh = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::\d+)?[:/]+(.+)$/.exec(asked!);
  if (overSsh) {
    const [, host, path] = overSsh;
    return { fault: 'which is for git', remedy: `its page, https://${host}/${withoutGit(path!)}` };
  }
  const url = URL.parse(asked!);
  if (!url || !/^https?:$/.test(url.protocol) || /\s/.test(asked!)) {
    return { fault: 'which is no address of the web', remedy: `one such as ${example}` };
  }
  const { origin, pathname, hostname, username, password, search, hash } = url;
  if (username || password || search || hash) {
    return { fault: 'which holds more than a repository', remedy: origin + pathname };
  }
  const forge = forgeNames.find((name) =>
    named ? name === named : forges[name].hosts.test(hostname),
  );
  if (!forge) {
    const all = forgeNames.map((name) => `${name}+`).join(', ');
    return {
      fault: `whose ${named ? 'forge' : 'host'} is not known`,
      remedy: `the same address with one of ${all} in front`,
    };
  }
  const [path = '', branch] = divide(pathname.replace(/\/+$/, ''), forges[forge].branch);
  if (path.split('/').filter(Boolean).length < 2) {
    return { fault: 'which names no repository', remedy: `one such as ${example}` };
  }
  return { forge, address: origin + withoutGit(path), branch: branch || usualBranch };
}

/** The page on which a file can be edited; its path is that below the repository, with `/`. */
export function editorAddress({ forge, address, branch }: Repository, path: string): string {
  return address + forges[forge].editor(encodePath(branch), encodePath(path));
}

/** The page with every version of a file. */
export function historyAddress({ forge, address, branch }: Repository, path: string): string {
  return address + forges[forge].history(encodePath(branch), encodePath(path));
}

/** The form for a new issue, filled in. */
export function issueAddress(
  { forge, address }: Repository,
  { title, body }: { title: string; body: string },
): string {
  const { path, ...names } = forges[forge].issue;
  const filled = new URLSearchParams({ [names.title]: title, [names.body]: body });
  return `${address}${path}?${filled.toString()}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function withoutGit(path: string): string {
  return path.replace(/\.git$/, '');
}

/** The texts before and behind the first separator; nothing is behind it where there is none. */
function divide(text: string, separator: string): [before: string, behind?: string] {
  const at = text.indexOf(separator);
  if (at === -1) return [text];
  return [text.slice(0, at), decodePath(text.slice(at + separator.length))];
}
