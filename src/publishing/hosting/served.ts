/** A site as a server of one's own serves it. */
export interface Served {
  /** The folder that a host's root leads to; the site is in it at its base path. */
  root: string;
  port: number;
  /** The site's base path, with a slash at both ends. */
  base: string;
}
