import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { licence } from '../../../../src/publishing/data/licence.ts';

it('is that of the project', async () => {
  const project = JSON.parse(await readFile('package.json', 'utf8')) as { license: string };
  expect(licence.name).toBe(project.license);
  expect(licence.url).toBe(`https://spdx.org/licenses/${project.license}.html`);
});
