import {
  isChosen,
  isList,
  nothingChosen,
  settled,
  type Choice,
  type ParameterName,
} from '../../domain/catalog/choice.ts';
import { isLeftOut, slugOf } from '../../domain/catalog/signed-tags.ts';
import { scoreIds, type ScoreId } from '../../domain/catalog/scores.ts';
import type { Range } from '../../domain/catalog/range.ts';
import { parts } from '../../domain/review/parts.ts';
import type { Weights } from '../../domain/review/weights.ts';
import type { Formats } from '../../i18n/format.ts';
import type { ScreenWords } from '../../i18n/load.ts';
import { rangeWords } from './range-words.ts';

/** One thing that a reader has chosen: its words, and what is taken away with it. */
export interface Chip {
  label: string;
  parameter: ParameterName;
  /** One of a list; undefined where the parameter goes as a whole. */
  item: string | undefined;
}

/** Gives the name of a category, tag or company that a choice names by id, slug or ref. */
export type NameOf = (value: string) => string;

/** What the words of a chip are made of. */
interface Words extends ScreenWords<'catalog'> {
  nameOf: { category: NameOf; tag: NameOf; company: NameOf };
}

/** What narrows or re-weighs a catalog; how it is sorted and shown is no chip. */
type Chipped = Exclude<ParameterName, 'sort' | 'order' | 'view' | 'map' | 'page'>;
type Label<Value> = (value: NonNullable<Value>, words: Words) => string;
type ItemOf<Value> = Value extends readonly string[] ? string : Value;

/** The words of each chip, in the order of chips. */
const labels: { [Name in Chipped]: Label<ItemOf<Choice[Name]>> } = {
  name: (text, { strings }) => strings.named(text),
  category: (id, { nameOf }) => nameOf.category(id),
  tags: (tag, { strings, nameOf }) => {
    const name = nameOf.tag(slugOf(tag));
    return isLeftOut(tag) ? strings.without(name) : name;
  },
  match: (_, { strings }) => strings.everyTag,
  company: (ref, { nameOf }) => nameOf.company(ref),
  price: (range, words) => rangeWords('price', range, words),
  unpriced: (_, { strings }) => strings.unpriced,
  ...(Object.fromEntries(scoreIds.map((id) => [id, scoreLabel(id)])) as Record<
    ScoreId,
    Label<Range>
  >),
  cited: (least, { strings }) => strings.cited(least),
  independent: (least, { strings }) => strings.independent(least),
  measured: (_, { strings }) => strings.measured,
  since: (day, { strings, format }) => strings.since(format.shortDate(day)),
  until: (day, { strings, format }) => strings.until(format.shortDate(day)),
  weights: (weights, { strings, format }) => strings.weights(sayWeights(weights, format)),
};
const everyLabel = Object.entries(labels) as [Chipped, Label<unknown>][];

/** Everything that a reader has chosen and can take away alone. */
export function chipsOf(
  choice: Choice,
  spoken: ScreenWords<'catalog'>,
  nameOf: Words['nameOf'],
): Chip[] {
  const words = { ...spoken, nameOf };
  return everyLabel
    .filter(([parameter]) => isChosen(choice, parameter))
    .flatMap(([parameter, label]): Chip[] => {
      const value = choice[parameter];
      return isList(value)
        ? value.map((item) => ({ label: label(item, words), parameter, item }))
        : [{ label: label(value!, words), parameter, item: undefined }];
    });
}

/** A choice without what a chip shows. The list starts again at its first page. */
export function withoutChip(choice: Choice, { parameter, item }: Omit<Chip, 'label'>): Choice {
  const value = choice[parameter];
  const left = isList(value) ? value.filter((other) => other !== item) : nothingChosen[parameter];
  return settled({ ...choice, [parameter]: left, page: 1 });
}

/** The choice with nothing left of what chips show; sorting and view stay. */
export function withoutChips({ sort, order, view, map }: Choice): Choice {
  return { ...nothingChosen, sort, order, view, map };
}

/** The parts that count more or less than once, each with how often. */
function sayWeights(weights: Weights, { partName, row }: Formats): string {
  const said = parts.map((part, at) => ({ name: partName(part), weight: weights[at]! }));
  return row(
    said.filter(({ weight }) => weight !== 1).map(({ name, weight }) => `${name} ×${weight}`),
  );
}

/** The name of a score. */
export function scoreName(id: ScoreId, { partName }: Formats): string {
  return partName(parts.find(({ code }) => code === id) ?? 'overall');
}

function scoreLabel(id: ScoreId): Label<Range> {
  return (range, words) => `${scoreName(id, words.format)} ${rangeWords(id, range, words)}`;
}
