/** What more than one screen says in Korean. */
export const shared = {
  noPrice: '가격 정보 없음',
  nothingCheaper: '더 싼 동급 제품 없음',
  times: (weight: number) => `${weight}배`,
  published: (overall: string) => `발표값 ${overall}`,
};
