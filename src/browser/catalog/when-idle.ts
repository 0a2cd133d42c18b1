import { isSavingData } from '../saving-data.ts';

/** Calls a function when the browser has nothing better to do; not where a reader saves data. */
export function callWhenIdle(call: () => void): void {
  if (isSavingData()) return;
  if ('requestIdleCallback' in window) requestIdleCallback(call);
  else setTimeout(call, 500);
}
