/**
 * The content security policy of every page: it loads and runs only what the site itself serves,
 * and no code that is in the page itself. Blocks of data are not code, so it concerns none of them but
 * rules that name pages to be rendered ahead, for which browsers want a word.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'inline-speculation-rules'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** The policy as a page's head says it. Who may frame a page, only a header can say. */
export const pagePolicy = written(directives);

/**
 * The policy as a header says it.
 * @param framedBy who may show the page in a frame: `'none'`, or `*` for everyone
 */
export function headerPolicy(framedBy: "'none'" | '*'): string {
  return written({ ...directives, 'frame-ancestors': framedBy });
}

function written(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
