import { compareTrust, type Measurer } from '../domain/measurements/measurers.ts';
import { measuredKind } from '../domain/kinds.ts';
import { languages, type Language } from '../domain/languages/index.ts';
import { compareNames } from '../domain/names/order.ts';
import type { ListedCurve, ListedFigure, MeasuredName, MeasurementsPage } from '../page-data.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { catalog, type Catalog } from './catalog.ts';
import { allCurves, yardstick } from './measurements.ts';
import { onceABuild } from './once-a-build.ts';

/** The page of all measurements, of each language. */
export const measurementsPages = onceABuild(async (): Promise<MeasurementsPage[]> => {
  const all = await catalog();
  const quantities = [...(await yardstick()).quantities.values()];
  return languages.map((language) => {
    const productOf = namesIn(all, language);
    const inOrder = <Listed extends { product: MeasuredName; by: Measurer }>(
      some: readonly Listed[],
    ) => some.toSorted((one, other) => compareListed(one, other, language));
    const byFamily = Map.groupBy(inOrder(listCurves(productOf)), ({ rig }) => rig.family);
    const byQuantity = Map.groupBy(listFigures(productOf), ({ figure }) => figure.quantity);
    return {
      language,
      families: [...byFamily].map(([id, curves]) => ({
        ...{ id, curves },
        name: curves[0]!.rig.familyName,
      })),
      quantities: quantities.flatMap((quantity) => {
        const figures = byQuantity.get(quantity.id);
        return figures ? [{ quantity, figures: inOrder(figures) }] : [];
      }),
    };
  });
});

type NameOf = (ref: string) => MeasuredName | undefined;

/** A product whose reviews are all drafts has no name. */
function namesIn(all: Catalog, language: Language): NameOf {
  const inOrder = [language, ...languages.filter((one) => one !== language)];
  const shelves = inOrder.map((one) => all[one].shelves[measuredKind].byRef);
  return (ref) => {
    const review = shelves.map((byRef) => byRef.get(ref)).find((one) => one !== undefined);
    return review && pickName(review);
  };
}

function pickName({ kind, language, ref, name }: MeasuredName): MeasuredName {
  return { kind, language, ref, name };
}

function listCurves(productOf: NameOf): ListedCurve[] {
  return allCurves().flatMap((measured) => {
    const product = productOf(measured.curve.ref);
    return product ? [{ ...measured, product }] : [];
  });
}

function listFigures(productOf: NameOf): ListedFigure[] {
  const { figures = [], measurers = {} } = sharedJudgement() ?? {};
  return [...figures].flatMap(([ref, all]) => {
    const product = productOf(ref);
    if (!product) return [];
    return all.map((figure) => ({ product, figure, by: measurers[figure.measurer]! }));
  });
}

/** By the names of products; of one product the most trusted first. */
function compareListed(
  one: { product: MeasuredName; by: Measurer },
  other: { product: MeasuredName; by: Measurer },
  language: Language,
): number {
  return (
    compareNames(one.product.name, other.product.name, language) ||
    compareTrust(one.by.trust, other.by.trust)
  );
}
