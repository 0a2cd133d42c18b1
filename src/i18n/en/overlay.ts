/** What the scripts that lay curves over each other say in English. */
export const overlay = {
  drawing: (names: string) => `Frequency responses of ${names}`,
  curveOf: (product: string, measurer: string) => `${product} by ${measurer}`,
  remove: (name: string) => `Remove ${name}`,
  unknown: (names: string) => `No curve here is called ${names}.`,
  tooMany: (names: string, most: number) =>
    `At most ${most} curves can be laid over each other. Left out: ${names}.`,
};
