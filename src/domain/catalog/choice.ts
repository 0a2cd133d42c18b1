import type { Kind } from '../kinds.ts';
import { filters } from './filters/index.ts';
import type { Parameter } from './parameter.ts';
import type { Setting } from './setting.ts';
import { sorting } from './sorting.ts';
import { map, page, view } from './viewing.ts';
import { weighting } from './weighting.ts';

/** Everything that a reader can set, in the order in which an address names it. */
const settings = { ...filters, weighting, sorting, view, map, page };

type Settings = (typeof settings)[keyof typeof settings];
type ValuesOf<One> = One extends Setting<infer Values> ? Values : never;
/** What is assignable to each of a union: all their properties. */
type Every<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Values = Every<ValuesOf<Settings>>;

/**
 * Everything a reader has chosen in a catalog, by parameter of the address: what the address says
 * and the controls show.
 */
export type Choice = { readonly [Name in keyof Values]: Values[Name] };
export type ParameterName = keyof Choice;

/** Whether a value of a choice is a list of slugs or refs. */
export function isList(value: Choice[ParameterName]): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** A setting as a loop over all of them sees it. */
interface AnySetting extends Pick<Setting<Choice>, 'isOf'> {
  parameters: Partial<Setting<Choice>['parameters']>;
  settle?(choice: Choice): Partial<Choice>;
}
const everySetting: readonly AnySetting[] = Object.values(settings);

/** Every parameter by its name, in the order of addresses. */
export const parameters = parametersOf(everySetting);

/** The parameters that a kind's catalog has. */
export function parametersOfKind(kind: Kind): ReadonlyMap<ParameterName, Parameter<unknown>> {
  return parametersOf(everySetting.filter(({ isOf }) => isOf?.(kind) ?? true));
}

function parametersOf(some: readonly AnySetting[]): ReadonlyMap<ParameterName, Parameter<unknown>> {
  return new Map(
    some.flatMap((setting) => Object.entries(setting.parameters)) as [
      ParameterName,
      Parameter<unknown>,
    ][],
  );
}

/** Nothing chosen: what an address without parameters shows. */
export const nothingChosen = Object.fromEntries(
  Array.from(parameters, ([name, { unchosen }]) => [name, unchosen]),
) as Choice;

/** Whether a choice has a parameter, as far as its address tells. */
export function isChosen(choice: Choice, name: ParameterName): boolean {
  const { write, unchosen } = parameters.get(name)!;
  return write(choice[name]) !== write(unchosen);
}

/**
 * The same choice in the one way that it is written: what changes nothing is as if not chosen, so
 * that equal views have equal addresses.
 */
export function settled(choice: Choice): Choice {
  return Object.assign({ ...choice }, ...everySetting.map(({ settle }) => settle?.(choice)));
}
