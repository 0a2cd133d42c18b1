/**
 * The option that a key makes the active one, by the ARIA pattern of a combobox with a list: up and
 * down walk through the options and the field itself, which is -1.
 * @param active the place of the active option
 * @returns undefined where the key does not move
 */
export function moveActive(key: string, active: number, options: number): number | undefined {
  if (options === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < options ? active + 1 : -1;
  if (key === 'ArrowUp') return active === -1 ? options - 1 : active - 1;
  return undefined;
}
