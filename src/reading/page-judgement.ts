import { proofsInTexts } from '../domain/check/text-proofs.ts';
import { weighReviews } from '../domain/check/weighed.ts';
import type { Evidence } from '../domain/review/evidence.ts';
import type { TextProof } from '../domain/review/text-proof.ts';
import { buildSourceJudge } from '../domain/sources/judge.ts';
import { contentFolder } from './content-folder.ts';
import { judgeFolder, type Judgement } from './judgement.ts';

/** A judgement with what pages ask of all reviews besides, which no rule does. */
export interface PageJudgement extends Judgement {
  /** The proofs that texts give where the front matter gives none, by file. */
  textProofs: ReadonlyMap<string, TextProof>;
  /** What each review cites, by its file. */
  evidence: ReadonlyMap<string, Evidence>;
}

/** Judges the content folder for its pages, and has their texts rendered; throws as `judgeFolder`. */
export async function judgeForPages(): Promise<PageJudgement> {
  const judgement = await judgeFolder(contentFolder(), { rendersText: true });
  const { library, sources } = judgement;
  return {
    ...judgement,
    textProofs: proofsInTexts(library),
    evidence: weighReviews(library, buildSourceJudge(sources)),
  };
}
