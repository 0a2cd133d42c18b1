import { proofsInTexts } from '../domain/check/text-proofs.ts';
import { weighReviews } from '../domain/check/weighed.ts';
import type { Figure } from '../domain/measurements/figure.ts';
import type { Evidence } from '../domain/review/evidence.ts';
import type { TextProof } from '../domain/review/text-proof.ts';
import { contentFolder } from './content-folder.ts';
import { judgeFolder, type Judgement } from './judgement.ts';

/** A judgement with what pages ask of all reviews besides, which no rule does. */
export interface PageJudgement extends Judgement {
  /** The proofs that texts give where the front matter gives none, by file. */
  textProofs: ReadonlyMap<string, TextProof>;
  /** The figures of products that can be published, by ref. */
  figures: ReadonlyMap<string, readonly Figure[]>;
  /** What each review cites, by its file. */
  evidence: ReadonlyMap<string, Evidence>;
}

/** Judges the content folder for its pages, and has their texts rendered; throws as `judgeFolder`. */
export async function judgeForPages(): Promise<PageJudgement> {
  const judgement = await judgeFolder(contentFolder(), { rendersText: true });
  const { library, refused } = judgement;
  const sound = library.figures.filter(({ file }) => !refused.has(file));
  return {
    ...judgement,
    textProofs: proofsInTexts(library),
    figures: new Map(sound.map(({ ref, figures }) => [ref, figures])),
    evidence: weighReviews(library, library.judgeSources!),
  };
}
