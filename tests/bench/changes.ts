import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mainKind } from '../../src/domain/kinds.ts';
import { mainLanguage } from '../../src/domain/languages/main.ts';
import { kindFolder } from '../../src/reading/content-folder.ts';
import { renamed, rewritten } from './copies.ts';

/** A copy of the project and one of the documents, so that both can be changed. */
export interface Site {
  project: string;
  content: string;
}

/** What may have changed between two builds, by what it is called in tables. */
export const changes: Readonly<Record<string, (site: Site) => Promise<void>>> = {
  'nothing changed': async () => {},
  'one review edited': async ({ content }) => {
    const { folder, file, text } = await firstReview(content);
    await writeFile(path.join(folder, file), text.replace(/^## .*\n+/m, '$&One more sentence. '));
  },
  'one review added': async ({ content }) => {
    const { folder, file, text } = await firstReview(content);
    const copy = path.join(folder, renamed(file, 'new'));
    await mkdir(path.dirname(copy), { recursive: true });
    await writeFile(copy, rewritten(text, 'new'));
  },
  'one template changed': async ({ project }) => {
    const template = path.join(project, 'src/components/site/SiteFooter.astro');
    const text = await readFile(template, 'utf8');
    await writeFile(template, text.replace('<footer', '<footer data-changed'));
  },
};

/** The first product in the main language. */
async function firstReview(content: string) {
  const folder = kindFolder(mainKind, content);
  const files = await readdir(folder, { recursive: true });
  const [file] = files
    .filter((one) => one.startsWith(mainLanguage + path.sep) && /\.mdx?$/.test(one))
    .sort();
  if (!file) throw new Error(`There is no review of a product in ${content}.`);
  return { folder, file, text: await readFile(path.join(folder, file), 'utf8') };
}
