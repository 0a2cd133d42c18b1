/** What the English site says of measurements: the yardstick, and the figures of a product. */
export const measurements = {
  better: { lower: 'lower is better', higher: 'higher is better' },
  noProblemLevel: (ordinary: string) => `${ordinary}; no problem level known`,
};
