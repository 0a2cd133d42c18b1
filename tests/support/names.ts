import { initialsOf } from '../../src/domain/search/short-forms.ts';
import type { Named } from '../../src/domain/search/named.ts';

/** Makers by ref: their names in both languages and in kana, then the models that they make. */
const makers: Record<
  string,
  [names: string[], kana: string[], models: (string | [string, string])[]]
> = {
  akg: [['AKG'], ['アーカーゲー'], ['K701', 'K371', 'K240 Studio', 'N5 Hybrid']],
  'allen-heath': [['Allen & Heath'], [], ['ZEDi-10', 'Xone:96']],
  amphion: [['Amphion'], [], ['One18', 'Argon3S']],
  aune: [['aune audio'], [], ['X8 XVIII', 'S17 Pro EVO']],
  'audio-note': [['Audio Note'], ['オーディオノート'], ['AN-E/SPe HE', 'Ongaku']],
  audirvana: [['Audirvāna'], [], ['Studio']],
  'bang-olufsen': [
    ['Bang & Olufsen'],
    ['バングアンドオルフセン'],
    ['Beosound A1 (2nd Gen)', 'Beoplay H95'],
  ],
  boerresen: [['Børresen'], [], ['X3']],
  chord: [['Chord Electronics'], ['コード'], ['Mojo 2', 'Hugo 2', 'Qutest']],
  dali: [['DALI'], ['ダリ'], ['Oberon 5', 'MENUET SE']],
  denon: [['Denon'], ['デノン'], ['AVR-X1800H', 'PMA-600NE', 'AH-D9200']],
  edifier: [['Edifier'], [], ['MR4', 'S3000Pro', 'R1280T']],
  etymotic: [['Etymotic Research'], ['エティモティック'], ['ER2XR', 'ER4SR']],
  fiio: [['FiiO'], ['フィーオ'], ['K7', 'K9 Pro ESS', 'BTR7', 'JT1', 'FT1 Pro', 'JadeAudio JM21']],
  focal: [['Focal'], ['フォーカル'], ['Clear Mg', 'Bathys', 'Utopia SG']],
  fostex: [
    ['Fostex', 'フォステクス'],
    [],
    ['T50RP mk4', 'TH900mk2', ['FE103NV2', 'FE103NV2 フルレンジユニット']],
  ],
  'harman-kardon': [['Harman Kardon'], [], ['Aura Studio 4', 'SoundSticks 4']],
  hifiman: [['HiFiMAN'], ['ハイファイマン'], ['Edition XS', 'Susvara', 'HE400se', 'Ananda Nano']],
  ifi: [['iFi audio'], ['アイファイ'], ['Zen DAC 3', 'hip-dac 3', 'GO bar']],
  jbl: [['JBL'], ['ジェービーエル'], ['305P MkII', '4309', 'Tune 230NC TWS', 'Charge 5']],
  'kiwi-ears': [['Kiwi Ears'], [], ['Quintet', 'Cadenza']],
  kojo: [
    ['KOJO Technology', '光城精工'],
    [],
    [
      ['Crystal EpX', '仮想アース Crystal EpX'],
      ['Aray MkII', 'Aray MkII 電源ボックス'],
    ],
  ],
  lotoo: [['Lotoo'], [], ['PAW 6000', 'PAW S2']],
  marantz: [['Marantz'], ['マランツ'], ['MODEL 40n', 'CD6007', 'NR1711']],
  mogami: [
    ['Mogami', 'モガミ'],
    [],
    [
      ['2534', '2534 マイクケーブル'],
      ['Gold Studio', 'Gold Studio'],
    ],
  ],
  nagaoka: [
    ['Nagaoka', 'ナガオカ'],
    [],
    [
      ['MP-110', 'MP-110 カートリッジ'],
      ['Record Cleaner CL-152', 'レコードクリーナー CL-152'],
    ],
  ],
  'na-audio': [['Planar Gold'], [], ['GL20']],
  onkyo: [['Onkyo', 'オンキヨー'], [], ['TX-NR696', 'SC-3']],
  pioneer: [['Pioneer'], ['パイオニア'], ['DJM-900NXS2', 'HDJ-X5']],
  'ps-audio': [['PS Audio'], [], ['Stellar Gain Cell DAC', 'Sprout100']],
  sennheiser: [
    ['Sennheiser'],
    ['ゼンハイザー'],
    [
      'HD 560S',
      'HD 25',
      'HD 250BT',
      'HD 490 PRO',
      'HD 800 S',
      'IE 200',
      'IE 900',
      'Momentum 4 Wireless',
      'Momentum True Wireless 4',
    ],
  ],
  shanling: [['Shanling'], [], ['M3 Ultra', 'UA4', 'CD80']],
  shure: [['Shure'], ['シュア'], ['SM58', 'SM57', 'MV7+', 'AONIC 50 Gen 2', 'SE215']],
  smsl: [['SMSL'], [], ['SU-9 Pro', 'DO400', 'PO100 AK', 'SU-X']],
  sony: [
    ['Sony'],
    ['ソニー'],
    [
      'MDR-7506',
      'MDR-Z1R',
      'WF-1000XM5',
      'WH-CH720N',
      'SS-CS5',
      'NW-A306',
      'IER-M7',
      'SRS-XB100',
      'SA-Z1',
    ],
  ],
  stax: [['STAX', 'スタックス'], [], ['SR-009S', 'SR-L300', 'SRM-D50']],
  tago: [['TAGO STUDIO'], ['タゴスタジオ'], ['T3-01']],
  technics: [['Technics'], ['テクニクス'], ['EAH-AZ100', 'SL-100C', 'SU-G700M2']],
  teac: [['TEAC'], ['ティアック'], ['UD-701N', 'HA-507', 'NT-505-X']],
  toa: [
    ['TOA', 'ティーオーエー'],
    [],
    [
      ['BS-1030', 'BS-1030 壁掛けスピーカー'],
      ['Kotsu-Zuzu Kit', '骨伝導キット 響'],
    ],
  ],
  topping: [
    ['Topping'],
    [],
    ['E30 II', 'E30 II Lite', 'E50', 'L30 II', 'D10s', 'DX1', 'PA5 II Plus', 'A90 Discrete'],
  ],
  truthear: [['TRUTHEAR'], [], ['HEXA', 'GATE', 'ZERO:RED', 'ZERO:BLUE2', 'Pure']],
  ultrasone: [['Ultrasone'], [], ['Signature Master MkII']],
  victor: [['Victor', 'ビクター'], [], ['HA-FW1000T', ['HA-MX100V', 'HA-MX100V スタジオモニター']]],
  wharfedale: [['Wharfedale'], [], ['Diamond 12.1', 'Linton']],
  wiim: [['WiiM'], [], ['Pro Plus', 'Amp Ultra', 'Mini']],
  yamaha: [
    ['Yamaha', 'ヤマハ'],
    [],
    ['HS7', 'NS-10M Studio', 'YH-5000SE', ['R-N1000A', 'R-N1000A ネットワークレシーバー']],
  ],
};

/** Something to find, with the name by which tests call it. */
export interface CalledNamed extends Named {
  called: string;
}

/** Names of companies and products in both scripts, as reviews have them. */
export const someNames: CalledNamed[] = Object.values(makers).flatMap(([names, kana, models]) => {
  const maker = names[0]!;
  const known = [...names, ...kana, ...names.flatMap((name) => initialsOf(name) ?? [])];
  return [
    { called: maker, names: known, makers: [], weight: 0 },
    ...models.map((model) => {
      const [one, other] = Array.isArray(model) ? model : [model, model];
      const called = `${maker} ${one}`;
      const inJapanese = `${names[1] ?? maker} ${other}`;
      return { called, names: [...new Set([called, inJapanese])], makers: known, weight: 0 };
    }),
  ];
});
