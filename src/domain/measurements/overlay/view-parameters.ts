/** The parameters of an address that tell the view of curves over each other, by what they tell. */
export const viewParameters = { against: 'view', smoothing: 'smoothing', match: 'level' } as const;

/**
 * What a query tells of the view, as it is written. It is a file of its own because comparisons keep
 * it long before they draw a curve.
 */
export function viewPart(query: string): string {
  const names = Object.values(viewParameters).join('|');
  return (query.match(new RegExp(`(?<=[?&])(?:${names})=[^&]+`, 'g')) ?? []).join('&');
}
