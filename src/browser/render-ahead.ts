/*
 * Lets the browser render the page that a reader is about to open, so that a press only shows it. Rules
 * for all links of a page would wait longer for a pointer, pass over the focus, and on phones render what
 * is merely in sight.
 */

let rules: HTMLScriptElement | undefined;
let rendered: string | undefined;

/** Whether the browser renders pages ahead. */
export function rendersAhead(): boolean {
  return HTMLScriptElement.supports?.('speculationrules') ?? false;
}

/** Renders a page ahead, in the place of the one before: the browser gives up what no rule names. */
export function renderAhead(page: string): void {
  if (page === rendered) return;
  forget();
  rendered = page;
  rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.text = JSON.stringify({ prerender: [{ urls: [page], eagerness: 'immediate' }] });
  document.head.append(rules);
}

function forget(): void {
  rules?.remove();
  rendered = undefined;
}

// After a way back, the page that was opened is no longer there to be opened again.
addEventListener('pageshow', forget);
