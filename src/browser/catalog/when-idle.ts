import { isSavingData } from '../saving-data.ts';

/**
 * Calls a function when the browser has nothing better to do: not before the page is shown, and not
 * where a reader saves data.
 */
export function callWhenIdle(call: () => void): void {
  if (isSavingData()) return;
  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering)
    document.addEventListener('prerenderingchange', () => callWhenIdle(call), { once: true });
  else if ('requestIdleCallback' in window) requestIdleCallback(call);
  else setTimeout(call, 500);
}
