/** Whether a reader has asked for little to be fetched, where the browser tells. */
export function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
