/** Where a forge has the pages of a repository, all below the repository's own address. */
interface Forge {
  /** Hosts that are known to be of it: a part of their name. */
  hosts: RegExp;
  /** What is between the repository and a branch in the address of the branch. */
  branch: string;
  /** The editor of a file; branch and path are encoded already. */
  editor(branch: string, path: string): string;
  /** The history of a file. */
  history(branch: string, path: string): string;
  /** The form for a new issue, and the parameters that fill it in. */
  issue: { path: string; title: string; body: string };
}

/**
 * The forges whose addresses are known. Sources: GitHub Docs, "Creating an issue from a URL query";
 * GitLab Docs, "Create an issue: using a URL with prefilled values"; Forgejo's routers/web/web.go.
 */
export const forges = {
  github: {
    hosts: /(^|\.)github\./,
    branch: '/tree/',
    editor: (branch, path) => `/edit/${branch}/${path}`,
    history: (branch, path) => `/commits/${branch}/${path}`,
    issue: { path: '/issues/new', title: 'title', body: 'body' },
  },
  gitlab: {
    hosts: /(^|\.)gitlab\./,
    branch: '/-/tree/',
    editor: (branch, path) => `/-/edit/${branch}/${path}`,
    history: (branch, path) => `/-/commits/${branch}/${path}`,
    issue: { path: '/-/issues/new', title: 'issue[title]', body: 'issue[description]' },
  },
  forgejo: {
    hosts: /(^|\.)(codeberg|forgejo|gitea)\./,
    branch: '/src/branch/',
    editor: (branch, path) => `/_edit/${branch}/${path}`,
    history: (branch, path) => `/commits/branch/${branch}/${path}`,
    issue: { path: '/issues/new', title: 'title', body: 'body' },
  },
} as const satisfies Record<string, Forge>;

export type ForgeName = keyof typeof forges;
export const forgeNames = Object.keys(forges) as ForgeName[];
