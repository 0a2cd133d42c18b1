import type { APIRoute } from 'astro';
import { downloadFormats, formatsIn, type DownloadFormat } from '../../../domain/formats.ts';
import type { Target } from '../../../domain/measurements/curves/curve.ts';
import { writeTarget } from '../../../publishing/curves.ts';
import { textResponse } from '../../../publishing/text-response.ts';
import { usedTargets } from '../../../queries/measurements.ts';

export function getStaticPaths() {
  return usedTargets().flatMap((target) =>
    formatsIn(downloadFormats).map((format) => ({
      params: { id: target.id, format },
      props: { target, format },
    })),
  );
}

interface Props extends Record<string, unknown> {
  target: Target;
  format: DownloadFormat;
}

/** The numbers of a target. */
export const GET: APIRoute<Props> = ({ props: { target, format } }) =>
  textResponse(writeTarget[format](target), downloadFormats[format]);
