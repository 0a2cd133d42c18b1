import type { Language } from '../domain/languages/index.ts';
import { textIn } from '../domain/languages/text-in.ts';
import type { Curve } from '../domain/measurements/curves/curve.ts';
import type { Specimen } from '../domain/measurements/curves/curves-file.ts';
import type { Rig } from '../domain/measurements/curves/rigs.ts';
import { tellApart } from '../domain/measurements/curves/tell-apart.ts';
import type { Measurer } from '../domain/measurements/measurers.ts';
import { stringsOf } from './index.ts';

/** What a name is made of. */
interface Nameable {
  curve: Pick<Curve, 'id' | 'date' | 'specimen'>;
  rig: Pick<Rig, 'name'>;
  by: Pick<Measurer, 'name'>;
}

/**
 * Gives each curve of a product a name of its own: its measurer, and behind it the rig, the day or what
 * else tells it from others by the same.
 */
export function nameCurves<Measured extends Nameable>(
  curves: readonly Measured[],
  language: Language,
): (Measured & { name: string })[] {
  const { format } = stringsOf(language);
  const described = curves.map(({ curve, rig, by }) => ({
    name: textIn(by.name, language),
    facts: [
      textIn(rig.name, language),
      curve.date && format.shortDate(curve.date),
      ...specimenFacts(curve.specimen, language),
      curve.id.split('/').at(-1),
    ],
  }));
  const told = tellApart(described);
  return curves.map((measured, index) => {
    const { name } = described[index]!;
    const facts = told[index]!;
    const full = facts.length > 0 ? name + format.bracketed(format.row(facts)) : name;
    return { ...measured, name: full };
  });
}

/** What is known of a measured unit, in the same order for all; undefined is not known. */
export function specimenFacts(
  { pads, tips, noise_cancelling: noise, firmware, serial }: Specimen,
  language: Language,
): (string | undefined)[] {
  const { specimen } = stringsOf(language).curves;
  return [
    pads,
    tips,
    noise && specimen.noiseCancelling[noise],
    firmware && specimen.firmware(firmware),
    serial && specimen.serial(serial),
  ];
}
