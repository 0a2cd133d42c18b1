import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';

/** What a site is made of, and where it is. Edits change any of it. */
export interface Made {
  /** A copy of the project. */
  project: string;
  /** The folder of the reviews. */
  content: string;
  /** The folder of the last build. */
  site: string;
  environment: Record<string, string>;
}

/** An edit of a kind. Its number tells which file it changes, and is in what it writes there. */
export interface Edit {
  what: keyof typeof kinds;
  number: number;
}

const kinds = {
  text: (made: Made, number: number) =>
    editReview(made, number, /\n## (?:Advice|アドバイス)\n/, `\n${number} of them.\n$&`),
  tags: (made: Made, number: number) =>
    editReview(made, number, /^tags: .*$/m, `tags: [Headphones, ${pick(tags, number)}]`),
  price: (made: Made, number: number) =>
    editReview(made, number, /^price: .*$/m, `price: ${number + 1}`),
  category: (made: Made, number: number) =>
    editReview(made, number, /^tags:/m, `category: ${pick(categories, number)}\n$&`),
  draft: (made: Made, number: number) => editReview(made, number, /^tags:/m, 'draft: true\n$&'),

  async added(made: Made, number: number) {
    const file = pick(await reviews(made), number);
    await writeAs(file, `added-${number}`, await readFile(file, 'utf8'));
  },
  async renamed(made: Made, number: number) {
    const file = pick(await reviews(made), number);
    await writeAs(file, `moved-${number}`, await readFile(file, 'utf8'));
    await rm(file);
  },
  async removed(made: Made, number: number) {
    const files = await reviews(made);
    if (files.length > 3) await rm(pick(files, number));
  },
  async company(made: Made, number: number) {
    for (const file of (await reviews(made)).filter((one) => one.includes('companies'))) {
      await replace(file, /Acme(?: \d+)?(?= Company|$)/gm, `Acme ${number}`);
    }
  },

  vocabulary: (made: Made, number: number) =>
    editData(made, 'tags.yaml', /en: Open-back[^,]*/, `en: Open-back ${number}`),
  categoryName: (made: Made, number: number) =>
    editData(made, 'categories.yaml', /en: headphones[^,]*/, `en: headphones ${number}`),
  yardstick: (made: Made, number: number) =>
    editData(made, 'yardstick.yaml', /problem: 3$/m, `problem: ${3 + number / 100}`),
  async method({ content }: Made, number: number) {
    const target = path.join(content, 'method.yaml');
    await cp('tests/sites/trail/method.yaml', target);
    await replace(target, /Noise is judged/, `Noise ${number} is judged`);
  },
  async curve({ content }: Made, number: number) {
    const folder = path.join(content, 'measurements/acme-one');
    await cp('src/content/measurements/sennheiser-hd-600', folder, { recursive: true });
    await rm(path.join(folder, 'figures.yaml'), { force: true });
    await replace(path.join(folder, 'oratory1990.csv'), /^20,.*$/m, `20,-${number / 10}`);
  },

  component: ({ project }: Made, number: number) =>
    replace(
      path.join(project, 'src/layouts/BaseLayout.astro'),
      /<main id="content"( data-number="\d+")?/,
      `<main id="content" data-number="${number}"`,
    ),
  async base({ environment }: Made, number: number) {
    environment.BASE_PATH = pick(['/', '/audio', '/a/b/'], number);
  },
  async folder(made: Made, number: number) {
    const moved = path.join(path.dirname(made.content), `content-${number}`);
    if (moved === made.content) return;
    await rename(made.content, moved);
    made.content = moved;
  },
  /** By hand, in what was built. */
  async built({ site }: Made, number: number) {
    const files = await filesIn(site, /\.(?:html|json|md|xml|css|js|png)$/);
    await writeFile(pick(files, number), `edited by hand, ${number}`);
  },
};

const tags = ['Open-back', 'Closed', 'Electrostatic', 'A new tag', 'DAC'];
const categories = ['headphones', 'dacs', 'in-ear-monitors'];

/** From one to five edits of any kind. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...(Object.keys(kinds) as Edit['what'][])),
    number: fc.nat({ max: 99 }),
  }),
  { minLength: 1, maxLength: 5 },
);

export function makeEdit(made: Made, { what, number }: Edit): Promise<void> {
  return kinds[what](made, number);
}

function reviews({ content }: Made): Promise<string[]> {
  return filesIn(content, /\.mdx?$/);
}

async function filesIn(folder: string, name: RegExp): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const named = files.filter((file) => name.test(file));
  return named.sort().map((file) => path.join(folder, file));
}

function pick<One>(all: readonly One[], number: number): One {
  return all[number % all.length]!;
}

async function editReview(made: Made, number: number, from: RegExp, to: string): Promise<void> {
  await replace(pick(await reviews(made), number), from, to);
}

/** Changes a data file of the reviews' folder, which is the project's own at first. */
async function editData({ content }: Made, name: string, from: RegExp, to: string): Promise<void> {
  const file = path.join(content, name);
  await cp(path.join('src/content', name), file);
  await replace(file, from, to);
}

async function replace(file: string, from: RegExp, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Writes a review beside another one, under a ref of its own. */
async function writeAs(file: string, ref: string, text: string): Promise<void> {
  const target = path.join(path.dirname(file), ref + path.extname(file));
  const own = text.replace(/^ref: .*$/m, `ref: ${ref}`).replace(/^permalink: .*\n/m, '');
  await writeFile(target, own.replaceAll(/Acme (?:One|Two|Three)/g, `Acme ${ref}`));
}
