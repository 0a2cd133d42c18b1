/** What more than one screen says in English. */
export const shared = {
  noPrice: 'No price known',
  nothingCheaper: 'Nothing cheaper is equal',
  times: (weight: number) => `${weight} times`,
  published: (overall: string) => `published ${overall}`,
};
