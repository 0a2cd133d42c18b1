import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, it, vi } from 'vitest';
import { mainKind } from '../../../src/domain/kinds.ts';
import { reviewLoader } from '../../../src/reading/loader.ts';
import type { PageJudgement } from '../../../src/reading/page-judgement.ts';
import { shareJudge } from '../../../src/reading/shared-judgement.ts';

vi.mock('../../../src/reading/page-judgement.ts', () => {
  throw new Error('What judges was loaded once more.');
});

// Tests of other files judge in the same process.
afterEach(() => shareJudge(undefined));

it('takes the judgement that is handed on, and does not load what judges', async () => {
  const judgement = {
    reviews: [],
    refused: new Set(),
    problems: [],
    library: { filed: new Map() },
  };
  shareJudge(() => Promise.resolve(judgement as unknown as PageJudgement));
  const folder = await mkdtemp(path.join(tmpdir(), 'soundproof-loader-'));
  const ignore = () => undefined;
  const loaded = reviewLoader(mainKind).load({
    collection: 'products',
    config: { root: pathToFileURL(`${folder}/`) },
    logger: { info: ignore, warn: ignore, error: ignore },
    store: { keys: () => [] },
  } as unknown as LoaderContext);
  await expect(loaded).resolves.toBeUndefined();
});
