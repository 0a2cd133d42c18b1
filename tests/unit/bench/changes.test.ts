import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { changes } from '../../bench/changes.ts';
import { textsIn } from '../../support/texts.ts';

/** A project of one template, with the documents of a fixture. */
let project: string;
let content: string;
const template = 'src/components/site/SiteFooter.astro';

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'soundproof-changes-'));
  content = path.join(project, 'content');
  await cp('tests/sites/good', content, { recursive: true });
  await cp(template, path.join(project, template));
});

/** The files that a change makes or changes. */
async function changedBy(name: string): Promise<string[]> {
  const before = await textsIn(project);
  await changes[name]!({ project, content });
  const after = await textsIn(project);
  return Object.keys(after).filter((file) => after[file] !== before[file]);
}

it.each([
  ['nothing changed', []],
  ['one review edited', ['content/_products/en/acme/Acme+Three(b).md']],
  ['one review added', ['content/_products/en/acme-new/Acme+Three(b)-new.md']],
  ['one template changed', [template]],
])('%s', async (name, files) => {
  expect(await changedBy(name)).toEqual(files);
});
