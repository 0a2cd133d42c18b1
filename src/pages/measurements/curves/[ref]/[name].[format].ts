import type { APIRoute } from 'astro';
import { downloadFormats, formatsIn, type DownloadFormat } from '../../../../domain/formats.ts';
import type { MeasuredCurve } from '../../../../page-data.ts';
import { writeCurve } from '../../../../publishing/curves.ts';
import { textResponse } from '../../../../publishing/text-response.ts';
import { allCurves } from '../../../../queries/measurements.ts';

export function getStaticPaths() {
  return allCurves().flatMap((measured) =>
    formatsIn(downloadFormats).map((format) => {
      const [ref, name] = measured.curve.id.split('/');
      return { params: { ref, name, format }, props: { measured, format } };
    }),
  );
}

interface Props extends Record<string, unknown> {
  measured: MeasuredCurve;
  format: DownloadFormat;
}

/** The numbers of a curve. */
export const GET: APIRoute<Props> = ({ props: { measured, format } }) =>
  textResponse(writeCurve[format](measured), downloadFormats[format]);
