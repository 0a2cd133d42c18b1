/** What more than one screen says in Japanese. */
export const shared = {
  noPrice: '価格不明',
  nothingCheaper: 'より安い同等品なし',
  times: (weight: number) => `${weight}倍`,
  published: (overall: string) => `公開値 ${overall}`,
};
