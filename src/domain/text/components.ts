import type { Language } from '../languages/index.ts';

/** One attribute that an author may write on a component. */
export interface ComponentAttribute {
  name: string;
  required: boolean;
  /** What it says, in a few words. */
  summary: Record<Language, string>;
}

/** One component that a review in MDX may hold, with no import line. */
export interface AuthoringComponent {
  name: string;
  summary: Record<Language, string>;
  attributes: readonly ComponentAttribute[];
  /** How an author writes it; the guide shows it and draws it. */
  example: string;
}

const source: ComponentAttribute = {
  name: 'source',
  required: false,
  summary: { en: 'number of the entry in the references', ja: '参考情報の番号' },
};

/** Every component for authors: the one list behind the rules, the guide and the page. */
export const authoringComponents: readonly AuthoringComponent[] = [
  {
    name: 'Specifications',
    summary: {
      en: 'A table of specifications, one `Specification` a row.',
      ja: '仕様の表。1行に1つの`Specification`を書く。',
    },
    attributes: [],
    example: `<Specifications>
<Specification name="Impedance" value="40 Ω" source="1" />
<Specification name="Drivers" value="2 dynamic, 1 balanced armature" />
</Specifications>`,
  },
  {
    name: 'Specification',
    summary: { en: 'One row of a table of specifications.', ja: '仕様の表の1行。' },
    attributes: [
      { name: 'name', required: true, summary: { en: 'what is specified', ja: '項目の名前' } },
      { name: 'value', required: true, summary: { en: 'its value with unit', ja: '単位付きの値' } },
      source,
    ],
    example: `<Specifications>
<Specification name="Weight" value="250 g" />
</Specifications>`,
  },
  {
    name: 'Measurement',
    summary: {
      en: 'A measured figure with its unit, the condition it holds under and its source.',
      ja: '測定値。単位、測定条件、出典とともに示す。',
    },
    attributes: [
      { name: 'of', required: true, summary: { en: 'what was measured', ja: '測定したもの' } },
      { name: 'value', required: true, summary: { en: 'the number', ja: '数値' } },
      { name: 'unit', required: true, summary: { en: 'its unit', ja: '単位' } },
      {
        name: 'condition',
        required: false,
        summary: {
          en: 'level, frequency or load it holds under',
          ja: '音量、周波数、負荷などの条件',
        },
      },
      source,
    ],
    example: `<Measurement of="Total harmonic distortion" value="0.05" unit="%" condition="1 kHz, 94 dB" source="1" />`,
  },
  {
    name: 'ProsAndCons',
    summary: {
      en: 'What speaks for and against, side by side: a list in `Pros`, a list in `Cons`.',
      ja: '長所と短所を並べる。`Pros`と`Cons`に箇条書きを入れる。',
    },
    attributes: [],
    example: `<ProsAndCons>
<Pros>

- Low distortion
- Five years of warranty

</Pros>
<Cons>

- Heavy

</Cons>
</ProsAndCons>`,
  },
  {
    name: 'Pros',
    summary: {
      en: 'What speaks for; stands in `ProsAndCons`.',
      ja: '長所。`ProsAndCons`の中に書く。',
    },
    attributes: [],
    example: `<ProsAndCons>
<Pros>

- Low distortion

</Pros>
</ProsAndCons>`,
  },
  {
    name: 'Cons',
    summary: {
      en: 'What speaks against; stands in `ProsAndCons`.',
      ja: '短所。`ProsAndCons`の中に書く。',
    },
    attributes: [],
    example: `<ProsAndCons>
<Cons>

- Heavy

</Cons>
</ProsAndCons>`,
  },
  {
    name: 'Note',
    summary: {
      en: 'A remark beside the argument: a caveat, a correction, a conflict of sources.',
      ja: '本筋から外れる注記。但し書き、訂正、出典どうしの食い違いなど。',
    },
    attributes: [],
    example: `<Note>

Both figures are the maker's own.

</Note>`,
  },
  {
    name: 'Figure',
    summary: {
      en: 'A picture that stands beside the review, with its alternative text and a caption.',
      ja: '図。代替テキストと説明を添える。',
    },
    attributes: [
      {
        name: 'src',
        required: true,
        summary: {
          en: 'address of the picture, under `public/` or https',
          ja: '画像のアドレス。`public/`の下、またはhttps',
        },
      },
      {
        name: 'alt',
        required: true,
        summary: {
          en: 'what it shows, for those who cannot see it',
          ja: '見えない人のための、図の内容',
        },
      },
      { name: 'caption', required: false, summary: { en: 'a line under it', ja: '図の下の説明' } },
      source,
    ],
    example: `<Figure src="/favicon.svg" alt="Five petals of different length" caption="The glyph of a good review" />`,
  },
  {
    name: 'ReviewLink',
    summary: {
      en: 'A link to another review by its ref, with the name that the review has.',
      ja: 'ほかのレビューへのリンク。`ref`で指定し、名前は自動で入る。',
    },
    attributes: [
      { name: 'to', required: true, summary: { en: 'ref of the review', ja: 'レビューの`ref`' } },
      {
        name: 'kind',
        required: false,
        summary: { en: '`company` for that of a company', ja: '企業のレビューなら`company`' },
      },
    ],
    example: `<ReviewLink to="sennheiser-hd-600" />`,
  },
];

const byName = new Map(authoringComponents.map((component) => [component.name, component]));

/** The component of a name, or undefined. */
export function authoringComponent(name: string): AuthoringComponent | undefined {
  return byName.get(name);
}
