import { add, holds, parseTray, remove, writeTray, type Tray, type TrayItem } from './tray.ts';

/** What happened to the tray, for screen readers; nothing where the page says it elsewhere. */
export interface TrayChange {
  added?: TrayItem;
  removed?: TrayItem;
  isCleared?: true;
  isRefused?: true;
}

declare global {
  interface DocumentEventMap {
    'tray-change': CustomEvent<TrayChange>;
  }
}

const key = 'compare';
let tray = readStored();

// A page that was rendered ahead, or comes back from the browser's memory, may have missed changes on
// other pages.
document.addEventListener('prerenderingchange', readAgain);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) readAgain();
});

/** The products in the tray, in the order in which they were added. */
export function currentTray(): Tray {
  return tray ?? [];
}

/** Adds a product that is not in the tray, or removes one that is; a full tray refuses. */
export function toggle(item: TrayItem): void {
  const before = currentTray();
  if (holds(before, item.ref)) return set(remove(before, item.ref), { removed: item });
  const after = add(before, item);
  set(after, after === before ? { isRefused: true } : { added: item });
}

/** Takes a product out without a word: who calls this says so. */
export function takeOut(ref: string): void {
  set(remove(currentTray(), ref), {});
}

/** Empties the tray. */
export function clear(): void {
  set([], { isCleared: true });
}

function set(next: Tray, detail: TrayChange): void {
  tray = next;
  try {
    sessionStorage.setItem(key, writeTray(next));
  } catch {
    // Storage may be blocked: the tray then lives as long as the page.
  }
  document.dispatchEvent(new CustomEvent('tray-change', { detail }));
}

function readAgain(): void {
  set(readStored() ?? tray ?? [], {});
}

function readStored(): Tray | undefined {
  try {
    return parseTray(sessionStorage.getItem(key));
  } catch {
    return undefined;
  }
}
