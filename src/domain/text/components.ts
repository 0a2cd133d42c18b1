/** One attribute that an author may write on a component. */
export interface ComponentAttribute {
  name: string;
  required: boolean;
  /** Another attribute in whose presence it is not required. */
  unless?: string;
  /** What it says in a few words, in English; other languages have words of their own. */
  summary: string;
}

/** One component that a review in MDX may hold, with no import line. */
export interface AuthoringComponent {
  name: string;
  summary: string;
  attributes: readonly ComponentAttribute[];
  /** How an author writes it; the guide shows it and draws it. */
  example: string;
}

const source = {
  name: 'source',
  required: false,
  summary: 'number of the entry in the references',
} as const;

const product = {
  name: 'product',
  required: false,
  summary: '`ref` of the product, where the review is of another',
} as const;

const listed = [
  {
    name: 'Specifications',
    summary: 'A table of specifications, one `Specification` a row.',
    attributes: [],
    example: `<Specifications>
<Specification name="Impedance" value="40 Ω" source="1" />
<Specification name="Drivers" value="2 dynamic, 1 balanced armature" />
</Specifications>`,
  },
  {
    name: 'Specification',
    summary: 'One row of a table of specifications.',
    attributes: [
      { name: 'name', required: true, summary: 'what is specified' },
      { name: 'value', required: true, summary: 'its value with unit' },
      source,
    ],
    example: `<Specifications>
<Specification name="Weight" value="250 g" />
</Specifications>`,
  },
  {
    name: 'Measurement',
    summary:
      'A measured figure with its unit, the condition it holds under and its source. With `quantity` all of it is read from `figures.yaml`; otherwise it is written out.',
    attributes: [
      {
        name: 'quantity',
        required: false,
        summary: '`id` of a quantity of the yardstick: the figures of it that the product has',
      },
      {
        name: 'measurer',
        required: false,
        summary: '`id` of a measurer, if only those by one are meant',
      },
      product,
      { name: 'of', required: true, unless: 'quantity', summary: 'what was measured' },
      { name: 'value', required: true, unless: 'quantity', summary: 'the number' },
      { name: 'unit', required: true, unless: 'quantity', summary: 'its unit' },
      {
        name: 'condition',
        required: false,
        summary: 'level, frequency or load it holds under',
      },
      source,
    ],
    example: `<Measurement of="Total harmonic distortion" value="0.05" unit="%" condition="1 kHz, 94 dB" source="1" />`,
  },
  {
    name: 'Curve',
    summary: 'A measured curve of a product, drawn from its file as in its review.',
    attributes: [
      { name: 'name', required: true, summary: '`id` of the curve in `curves.yaml`' },
      product,
    ],
    example: `<Curve name="oratory1990" product="sennheiser-hd-600" />`,
  },
  {
    name: 'ProsAndCons',
    summary: 'What speaks for and against, side by side: a list in `Pros`, a list in `Cons`.',
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
    summary: 'What speaks for it; only inside `ProsAndCons`.',
    attributes: [],
    example: `<ProsAndCons>
<Pros>

- Low distortion

</Pros>
</ProsAndCons>`,
  },
  {
    name: 'Cons',
    summary: 'What speaks against it; only inside `ProsAndCons`.',
    attributes: [],
    example: `<ProsAndCons>
<Cons>

- Heavy

</Cons>
</ProsAndCons>`,
  },
  {
    name: 'Note',
    summary: 'A remark beside the argument: a caveat, a correction, a conflict of sources.',
    attributes: [],
    example: `<Note>

Both figures are the maker's own.

</Note>`,
  },
  {
    name: 'Figure',
    summary: 'A picture beside the review, with its alternative text and a caption.',
    attributes: [
      {
        name: 'src',
        required: true,
        summary: 'address of the picture, a file of `public/`',
      },
      {
        name: 'alt',
        required: true,
        summary: 'what it shows, for those who cannot see it',
      },
      { name: 'caption', required: false, summary: 'a line under it' },
      source,
    ],
    example: `<Figure src="/favicon.svg" alt="Five petals of different length" caption="The glyph of a good review" />`,
  },
  {
    name: 'ReviewLink',
    summary: 'A link to another review by its ref, with the name that the review has.',
    attributes: [
      { name: 'to', required: true, summary: 'ref of the review' },
      {
        name: 'kind',
        required: false,
        summary: '`company` for that of a company',
      },
    ],
    example: `<ReviewLink to="sennheiser-hd-600" />`,
  },
] as const satisfies readonly AuthoringComponent[];

/** Every component for authors: the one list behind the rules, the guide and the page. */
export const authoringComponents: readonly AuthoringComponent[] = listed;

type Listed = (typeof listed)[number];

/** What a language says of every component and its attributes. */
export type ComponentWords = {
  [One in Listed as One['name']]: {
    summary: string;
    attributes: Record<One['attributes'][number]['name'], string>;
  };
};

const byName = new Map(authoringComponents.map((component) => [component.name, component]));

/** The component of a name, or undefined. */
export function authoringComponent(name: string): AuthoringComponent | undefined {
  return byName.get(name);
}
