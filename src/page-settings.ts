/** Which link previews a build draws: none, those whose review has changed, or all anew. */
const drawn = ['none', 'changed', 'all'] as const;

export type DrawnPreviews = (typeof drawn)[number];

/**
 * Which link previews are drawn, as `OG` says; those that have changed where it says nothing.
 * @returns undefined where it says something else
 */
export function drawnPreviews(asked = process.env.OG): DrawnPreviews | undefined {
  return asked?.trim() ? drawn.find((one) => one === asked.trim()) : 'changed';
}

/** Whether pages name a picture that stands for them where they are shared. */
export function havePreviews(): boolean {
  return drawnPreviews() !== 'none';
}
