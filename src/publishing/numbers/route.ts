import type { APIRoute } from 'astro';
import { downloadFormats } from '../../domain/formats.ts';
import { sharedJudgement } from '../../reading/shared-judgement.ts';
import { textResponse } from '../text-response.ts';
import { numbersFiles, type NumbersFile } from './files.ts';

export function getStaticPaths() {
  const judgement = sharedJudgement();
  const files = judgement ? numbersFiles(judgement) : [];
  return files.map((file) => {
    const [folder, name] = file.name.split(/\/(?=[^/]+$)/);
    return { params: { folder, name, format: file.format }, props: { file } };
  });
}

interface Props extends Record<string, unknown> {
  file: NumbersFile;
}

/** The numbers of a curve or of a target while developing. A build writes the same, see `measuredNumbers`. */
export const GET: APIRoute<Props> = ({ props: { file } }) =>
  textResponse(file.write(), downloadFormats[file.format]);
