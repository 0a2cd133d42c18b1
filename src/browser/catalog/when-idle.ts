/** Calls a function when the browser has nothing better to do; not where a reader saves data. */
export function callWhenIdle(call: () => void): void {
  if (isSavingData()) return;
  if ('requestIdleCallback' in window) requestIdleCallback(call);
  else setTimeout(call, 500);
}

/** Whether a reader has asked for little to be fetched, where the browser tells. */
function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
