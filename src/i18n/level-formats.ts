/** How numbers of curves are written. */
export interface LevelFormats {
  /** A number of decibels with its sign, one decimal: +3.2, −5.6, 0.0. */
  decibels(value: number): string;
  /** A frequency to three significant digits, with its unit: 150 Hz, 2.7 kHz. */
  frequency(hertz: number): string;
}

/** Makes the formats of a locale. They are apart from the others, so that a plot loads no more. */
export function levelFormatsOf(locale: string): LevelFormats {
  const frequencies = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const decibels = new Intl.NumberFormat(locale, {
    signDisplay: 'negative',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return {
    decibels: (value) => {
      const number = decibels.format(value).replace('-', '−');
      return Number(value.toFixed(1)) > 0 ? `+${number}` : number;
    },
    frequency: (hertz) =>
      hertz < 1000
        ? `${frequencies.format(hertz)}\u00a0Hz`
        : `${frequencies.format(hertz / 1000)}\u00a0kHz`,
  };
}
