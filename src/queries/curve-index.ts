import { textIn } from '../domain/languages/text-in.ts';
import type { Language } from '../domain/languages/index.ts';
import type { CurveIndex, IndexedCurve } from '../domain/measurements/overlay/curve-index.ts';
import { nameCurves } from '../i18n/curve-names.ts';
import type { ListedCurve } from '../page-data.ts';
import type { DataFile } from './data-file.ts';
import { measurementsPages } from './measurements-page.ts';

/** The files that scripts find curves in, one a language; none where the site has no curve. */
export async function curveIndexFiles(): Promise<DataFile[]> {
  const pages = await measurementsPages();
  return pages
    .map(({ language, families }) => ({
      language,
      curves: families.flatMap(({ curves }) => curves),
    }))
    .filter(({ curves }) => curves.length > 0)
    .map(({ language, curves }) => ({
      name: `curves-${language}`,
      text: JSON.stringify(indexCurves(curves, language)),
    }));
}

function indexCurves(curves: readonly ListedCurve[], language: Language): CurveIndex {
  const said = (name: Partial<Record<Language, string>>) => textIn(name, language);
  const byProduct = Map.groupBy(curves, ({ curve }) => curve.ref);
  const named = [...byProduct.values()].flatMap((some) => nameCurves(some, language));
  return {
    curves: named.map(({ name, curve, rig, product }): IndexedCurve => ({
      ...{ id: curve.id, ref: curve.ref, kind: curve.kind },
      ...(product.language === language ? {} : { language: product.language }),
      ...{ product: product.name, by: name },
      ...{ family: rig.family, target: curve.target },
    })),
    families: Object.fromEntries(curves.map(({ rig }) => [rig.family, said(rig.familyName)])),
    targets: Object.fromEntries(
      curves.flatMap(({ target }) => (target ? [[target.id, said(target.name)]] : [])),
    ),
  };
}
