import { proofsInTexts } from '../domain/check/text-proofs.ts';
import { weighReviews } from '../domain/check/weighed.ts';
import type { Curve } from '../domain/measurements/curves/curve.ts';
import type { Figure } from '../domain/measurements/figure.ts';
import type { Evidence } from '../domain/review/evidence.ts';
import type { TextProof } from '../domain/review/text-proof.ts';
import { contentFolder } from './content-folder.ts';
import { judgeFolder, type Judgement, type JudgingOptions } from './judgement.ts';

/** A judgement with what pages ask of all reviews besides, which no rule does. */
export interface PageJudgement extends Judgement {
  /** The proofs that texts give where the front matter gives none, by file. */
  textProofs: ReadonlyMap<string, TextProof>;
  /** The figures of products that can be published, by ref. */
  figures: ReadonlyMap<string, readonly Figure[]>;
  /** The curves of products that can be published, by ref, and the digest of each product's. */
  curves: ReadonlyMap<string, readonly Curve[]>;
  curveDigests: ReadonlyMap<string, string>;
  /** What each review cites, by its file. */
  evidence: ReadonlyMap<string, Evidence>;
}

/** Judges the content folder for its pages, and has their texts rendered; throws as `judgeFolder`. */
export async function judgeForPages(
  options: Pick<JudgingOptions, 'onReading' | 'written'> = {},
): Promise<PageJudgement> {
  // A share of the pages needs all texts too: any of them may name a review of the share.
  const judgement = await judgeFolder(contentFolder(), { ...options, rendersText: true });
  const { library, refused } = judgement;
  const isSound = ({ file }: { file: string }) => !refused.has(file);
  const figures = library.figures.filter(isSound);
  const curves = library.curves.filter(isSound);
  return {
    ...judgement,
    textProofs: proofsInTexts(library),
    figures: new Map(figures.map((one) => [one.ref, one.figures])),
    curves: new Map(curves.map((one) => [one.ref, one.curves])),
    curveDigests: new Map(curves.map(({ ref, digest }) => [ref, digest])),
    evidence: weighReviews(library, library.judgeSources!),
  };
}
