import type { Named } from '../../src/domain/search/named.ts';

/** Products for each company, about as many as the published reviews have. */
const productsPerMaker = 4;
const syllables = 'ka mo ri sen hei ton ex lu fi dra pol va ne sta qui zor an be'.split(' ');
const kana = 'カモリセンヘトエルフィドラポルバネスタクゾアベ';

/** Random names of companies and products, always the same ones, for measuring at size. */
export function randomNames(size: number): Named[] {
  let state = 1;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const word = () => {
    const text = Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]);
    return text.join('').replace(/^./, (letter) => letter.toUpperCase());
  };
  const code = () =>
    `${'ABDHKMSXZ'[random(9)]}${'ADHTX'[random(5)]}${'-  '[random(3)]}${random(9)}${'05'[random(2)]}0${['', 's', ' II', ' Pro', ' MkII'][random(5)]}`;
  const makers = Array.from({ length: Math.ceil(size / (productsPerMaker + 1)) }, () => {
    const inKana = Array.from({ length: 4 + random(4) }, () => kana[random(kana.length)]).join('');
    return [word(), inKana];
  });
  return Array.from({ length: size }, (_, at) => {
    const maker = makers[Math.floor(at / (productsPerMaker + 1))]!;
    if (at % (productsPerMaker + 1) === 0) return { names: maker, makers: [], weight: 0 };
    const model = random(3) === 0 ? `${word()} ${random(9)}` : code();
    return { names: [`${maker[0]} ${model}`], makers: maker, weight: random(50) };
  });
}
