import { mostCompared } from '../../domain/compare/refs.ts';

/** A product that waits to be compared. */
export interface TrayItem {
  ref: string;
  name: string;
}

export type Tray = readonly TrayItem[];

/** Whether a product is in the tray. */
export function holds(tray: Tray, ref: string): boolean {
  return tray.some((item) => item.ref === ref);
}

/** The tray with a product more; the same tray where it is full or holds the product. */
export function add(tray: Tray, item: TrayItem): Tray {
  return tray.length >= mostCompared || holds(tray, item.ref) ? tray : [...tray, item];
}

/** The tray without a product. */
export function remove(tray: Tray, ref: string): Tray {
  return tray.filter((item) => item.ref !== ref);
}

/** A tray as it is stored. */
export function writeTray(tray: Tray): string {
  return JSON.stringify(tray.map(({ ref, name }) => ({ ref, name })));
}

/**
 * Reads what is stored. Whatever is no product is left out, and a damaged text gives an empty tray.
 */
export function parseTray(stored: string | null): Tray {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter(isItem).reduce(add, []) : [];
  } catch {
    return [];
  }
}

function isItem(value: unknown): value is TrayItem {
  const { ref, name } = (value ?? {}) as Partial<TrayItem>;
  return typeof ref === 'string' && ref !== '' && typeof name === 'string';
}
