import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/rules/index.ts';
import type { Problem } from '../../src/domain/check/problems.ts';
import { buildSite } from '../support/build.ts';
import { errors, warnings } from '../support/expected-problems.ts';
import { commitAll, git } from '../support/git.ts';
import { runCommand } from '../support/run-command.ts';
import { textsIn } from '../support/texts.ts';

const scratchFolder = () => mkdtemp(path.join(tmpdir(), 'soundproof-authoring-'));

const check = (content: string, ...args: string[]) =>
  runCommand('src/commands/check/command.ts', args, { CONTENT_DIR: content });
const importFrom = (from: string, to: string, ...args: string[]) =>
  runCommand('src/commands/import/command.ts', ['--from', from, '--to', to, ...args]);
const begin = (content: string, ...args: string[]) =>
  runCommand('src/commands/new/command.ts', args, { CONTENT_DIR: content });

async function problemsIn(content: string, ...args: string[]): Promise<Problem[]> {
  const { stdout } = await check(content, '--format', 'json', ...args);
  return (JSON.parse(stdout) as { problems: Problem[] }).problems;
}

describe('check', () => {
  it('has a broken fixture file for every rule', () => {
    // No repository keeps names that differ in case only, nor a file of a megabyte gladly:
    // tests/unit/reading writes these. The history of a score is made below.
    const made = ['file-name', 'text-size', 'change-told'];
    const broken = new Set([...[...errors, ...warnings].map(([, rule]) => rule), ...made]);
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it('finds nothing but what is expected in the fixtures of warnings, place by place', async () => {
    const site = 'tests/sites/warned';
    const found = (await problemsIn(site)).map(({ file, line, column, rule, message, text }) => [
      `${path.relative(site, file)}:${line}:${column}`,
      rule,
      message,
      text,
    ]);
    expect(found).toEqual(warnings);
  });

  it('ends well where there are only warnings, and badly with --strict', async () => {
    expect((await check('tests/sites/warned')).code).toBe(0);
    expect((await check('tests/sites/warned', '--strict')).code).toBe(1);
  });

  it('prints place, rule, offending text and remedy, then totals, without colour', async () => {
    const { code, stdout } = await check('tests/sites/broken');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'tests/sites/broken/products/en/acme/less-than.mdx:50:15  error  mdx-characters  `<` starts a tag in MDX\n' +
        '    | Distortion is <0.05% and {so on}.\n' +
        '    Write `\\<` for the character itself.\n',
    );
    expect(stdout).toMatch(
      new RegExp(
        `\\d+ reviews: ${errors.length} errors, \\d+ warnings, \\d+ can be mended with --fix\n$`,
      ),
    );
    expect(stdout).not.toContain('\u001B');
  });

  it('narrows to the files and folders that are named', async () => {
    const file = 'tests/sites/broken/products/en/acme/bad-sum.md';
    expect(new Set((await problemsIn('tests/sites/broken', file)).map((one) => one.file))).toEqual(
      new Set([file]),
    );
    const missing = await check('tests/sites/broken', 'nowhere.md');
    expect(missing).toMatchObject({ code: 2, stderr: 'There is no file or folder nowhere.md.\n' });
    expect((await check('tests/sites/broken', 'src')).stderr).toContain('holds no review');
  });

  it('makes annotations for GitHub', async () => {
    const file = 'tests/sites/broken/products/en/acme/bad-sum.md';
    const { stdout } = await check('tests/sites/broken', '--format', 'github', file);
    expect(stdout).toContain(
      `::error file=${file},line=8,col=10,title=rating-sum::the overall is 3.3, but the five parts add up to 3.2. `,
    );
  });

  it('lists rules, and tags that the vocabulary does not know with their neighbours', async () => {
    const list = await check('tests/sites/good', '--rules');
    for (const { id, summary } of rules) expect(list.stdout).toContain(`${id}\n    ${summary}`);
    const tags = await check('tests/sites/good', '--report', 'tags');
    expect(tags.stdout).toMatch(/\d+ {2}en {2}2\.1/);
    expect(tags.stdout).toMatch(/tags unknown to the vocabulary/);
  });

  it('lists the category of each product, and the hosts that nobody has listed', async () => {
    const told = await check('tests/sites/warned', '--report', 'categories');
    expect(told.stdout).toMatch(/^undecided +no-category +tests\/sites\/warned\/products\/en\//);
    expect(told.stdout).toMatch(/\d+ products: 1 undecided, \d+ told, 0 certain, 1 key\n$/);
    const hosts = await check('tests/sites/good', '--report', 'sources', '--format', 'json');
    expect(JSON.parse(hosts.stdout)).toContainEqual({
      host: 'example.com',
      count: expect.any(Number) as number,
    });
  });

  it('warns of a score that git saw change, where it is asked to', async () => {
    const content = await scratchFolder();
    await cp('tests/sites/trail', content, { recursive: true });
    await git(content, '2025-12-02', 'init', '--quiet');
    await commitAll(content, '2025-12-02');
    const file = path.join(content, 'products/en/acme/acme-two.md');
    const text = await readFile(file, 'utf8');
    const changed = text.replaceAll('3.2', '3.3').replace(/0\.7/g, '0.8');
    await writeFile(file, changed);
    const told = async (...args: string[]) =>
      (await problemsIn(content, file, ...args))
        .filter(({ rule }) => rule === 'change-told')
        .map(({ message }) => message);
    expect(await told()).toEqual([]);
    const move = 'Scientific Validity went from 0.7 to 0.8';
    expect(await told('--history')).toEqual([
      `${move} since the last commit, which no change tells`,
    ]);
    await commitAll(content, '2025-12-24');
    expect(await told('--history')).toEqual([`${move} on 2025-12-24, which no change tells`]);
    await rm(path.join(content, '.git'), { recursive: true });
    const { code, stderr } = await check(content, '--history');
    expect([code, stderr]).toEqual([0, expect.stringContaining('in no git repository')]);
  });

  it('lists the reviews that are stale with what cites a dead source', async () => {
    const content = await scratchFolder();
    const file = path.join(content, 'dead.txt');
    await writeFile(file, '404 https://example.com/one\n');
    const options = ['--report', 'stale', '--dead', file, '--format', 'json'];
    const { code, stdout } = await check('tests/sites/trail', ...options);
    expect(code).toBe(0);
    const [neediest] = JSON.parse(stdout) as object[];
    expect(neediest).toMatchObject({
      file: 'tests/sites/trail/products/en/acme/acme-one.md',
      reasons: [{ is: 'older-method' }, { is: 'dead-source' }, { is: 'old-price' }],
    });
  });

  it('lets no name or text of a file command a terminal or a log', async () => {
    const content = await scratchFolder();
    const folder = path.join(content, 'products/en/acme');
    await mkdir(folder, { recursive: true });
    const name = '::error::x\u001B[2J ##vso[task.complete]\u202E.md';
    const text = '---\ntitle: "\u001B[31m"\n::warning::x: 1\n---\n##teamcity[x]\n';
    await writeFile(path.join(folder, name), text);
    for (const format of ['text', 'json', 'github']) {
      const { stdout, stderr } = await check(content, '--format', format);
      expect(stderr).toBe('');
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
      expect(stdout).not.toMatch(/##\w*\[/);
      expect(stdout).not.toMatch(/^\s*::(?!error file=|warning file=)/m);
    }
  });

  it('refuses dead sources where no report asks for them, and a file that is not there', async () => {
    const unasked = await check('tests/sites/trail', '--dead', 'README.md');
    expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining('--report stale')]);
    const missing = await check('tests/sites/trail', '--report', 'stale', '--dead', 'none.txt');
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringMatching(/no file none\.txt/)]);
  });

  it.each([['--format', 'xml'], ['--report', 'rules'], ['--nonsense']])(
    'refuses %s %s',
    async (...args) => {
      const { code, stderr } = await check('tests/sites/good', ...args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/Unknown (format|report|option)/);
      expect(stderr).not.toContain('    at ');
    },
  );
});

describe('check --fix', () => {
  it('mends what is certain, shows each change, and then has nothing to mend', async () => {
    const content = await scratchFolder();
    await cp('tests/sites/broken', content, { recursive: true });
    await cp('tests/sites/warned/products', path.join(content, 'products'), { recursive: true });
    const before = await textsIn(content);
    const first = await check(content, '--fix');
    expect(first.stdout).toMatch(/less-than\.mdx:50:15 {2}mended {2}mdx-characters {2}.*< → .*\\</);
    expect(first.stdout).toMatch(
      /sixth-score\.md:16:1 {2}mended {2}overall-score {2}.*3\.1.* → .*3\.2/,
    );
    expect(first.stdout).toContain('mended  duplicate-key  removed ref: twice-same');
    const after = await textsIn(content);
    const changed = Object.keys(before).filter((file) => before[file] !== after[file]);
    expect(changed.map((file) => path.basename(file)).sort()).toEqual([
      'alias.md',
      'foreign.md',
      'hidden-entry.md',
      'less-than.mdx',
      'opening.md',
      'sixth-score.md',
      'twice-same.md',
    ]);
    const second = await check(content, '--fix');
    expect(second.stdout).not.toContain('mended');
    expect(await textsIn(content)).toEqual(after);
  });

  it('adds the category where tags and words alike tell it, and nothing else', async () => {
    const content = await scratchFolder();
    const folder = path.join(content, 'products/en/acme');
    await mkdir(folder, { recursive: true });
    const good = await readFile('tests/sites/broken/products/en/acme/good-one.md', 'utf8');
    const text = good.replace(/^summary: .*$/m, 'summary: Headphones that measure well.');
    const file = path.join(folder, 'good-one.md');
    await writeFile(file, text);
    const mended = 'good-one.md:11:1  mended  category-told  added category: headphones';
    expect((await check(content, '--fix')).stdout).toContain(mended);
    const after = text.replace('tags:', 'category: headphones\ntags:');
    expect(await readFile(file, 'utf8')).toBe(after);
    expect((await check(content, '--fix')).stdout).not.toContain('mended');
    await writeFile(file, text);
    const to = await scratchFolder();
    await importFrom(content, to);
    expect(await readFile(path.join(to, 'products/en/acme/good-one.md'), 'utf8')).toBe(after);
  });

  it('changes no number but a stray overall', async () => {
    const content = await scratchFolder();
    await cp('tests/sites/broken', content, { recursive: true });
    const before = await textsIn(content);
    await check(content, '--fix');
    const after = await textsIn(content);
    const numbers = (text: string) => text.match(/\d+(?:\.\d+)?/g);
    for (const [file, text] of Object.entries(before)) {
      if (/sixth-score/.test(file)) continue;
      expect(numbers(after[file]!), file).toEqual(numbers(text));
    }
  });
});

describe('new', () => {
  const options = ['--kind', 'product', '--name', 'Acme Über One', '--company', 'acme'];
  const prices = ['--price-usd', '100', '--price-jpy', '15000', '--comparator', 'Other Box'];
  const theirs = ['--comparator-price-usd', '30', '--comparator-price-jpy', '4500'];

  it('begins a review that becomes a page when its to-dos are done', async () => {
    const content = await scratchFolder();
    const begun = await begin(content, ...options, '--company-name', 'Acme', ...prices, ...theirs);
    expect(begun).toMatchObject({ code: 0, stderr: '' });
    const texts = await textsIn(content);
    expect(Object.keys(texts)).toEqual([
      'companies/en/acme.mdx',
      'companies/ja/acme.mdx',
      'products/en/acme/acme-uber-one.mdx',
      'products/ja/acme/acme-uber-one.mdx',
    ]);
    const left = await problemsIn(content);
    expect(new Set(left.map(({ rule }) => rule))).toEqual(new Set(['to-do']));

    for (const [file, text] of Object.entries(texts)) {
      const filled = text
        .replace(/tags: .*/, 'tags: [DAC]')
        .replace(/^\[1\] .*$/m, '[1] Acme Laboratory, Test, https://example.com/one')
        .replaceAll(
          /\[\[to do: .*?\]\]/g,
          file.includes('/ja/') ? '測定値は良好。' : 'It measures well.',
        );
      await writeFile(path.join(content, file), filled);
    }
    expect(await problemsIn(content)).toEqual([]);

    const built = await buildSite(content);
    expect(built.code).toBe(0);
    const page = await readFile(
      path.join(built.folder, 'products/ja/acme-uber-one/index.html'),
      'utf8',
    );
    expect(page).toContain('<h1');
    expect(page).toContain('Acme Über One');
    expect(page).toContain('4,500円');
  });

  it.each([
    [
      'one language only',
      ['--price-usd', '100', '--comparator', 'B', '--comparator-price-usd', '30'],
    ],
    [
      'two that round apart',
      [...prices, '--comparator-price-usd', '34', '--comparator-price-jpy', '5400'],
    ],
  ])('gives both languages one score where prices are known in %s', async (_name, known) => {
    const content = await scratchFolder();
    await begin(content, ...options, '--company-name', 'Acme', ...known);
    expect(new Set((await problemsIn(content)).map(({ rule }) => rule))).toEqual(
      new Set(['to-do']),
    );
  });

  it('never overwrites', async () => {
    const content = await scratchFolder();
    await begin(content, ...options);
    const before = await textsIn(content);
    const again = await begin(content, ...options);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('exists already');
    expect(await textsIn(content)).toEqual(before);
  });

  it('says what is left, in the order to do it, and begins a company only where it is named', async () => {
    const content = await scratchFolder();
    const { stdout } = await begin(content, ...options, '--lang', 'en');
    const [wrote, , heading, ...steps] = stdout.trim().split('\n');
    expect(wrote).toBe(`Wrote ${path.relative('', content)}/products/en/acme/acme-uber-one.mdx`);
    expect(heading).toBe('What is left, in this order:');
    expect(steps.map((step) => step.replace(/^ {2}\d+\. (\w+ \w+).*/, '$1'))).toEqual([
      'Find the',
      'Record what',
      'Find the',
      'Find the',
      'Give 5',
      'Write what',
      'Write it',
      'Review the',
      'See what',
      expect.stringContaining('/products/en/acme-uber-one/'),
    ]);
  });

  it.each([
    [['--kind', 'product', '--name', 'A', '--company', '../../x'], '--company is "../../x"'],
    [[...options, '--price-usd', '1', '--comparator', 'B'], '--comparator needs both prices'],
    [[...options, '--nonsense'], "Unknown option '--nonsense'"],
  ])('writes nothing where something is wrong, as with %j', async (args, message) => {
    const content = await scratchFolder();
    const { code, stderr } = await begin(content, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(await textsIn(content)).toEqual({});
  });

  it('writes nothing where the answers break a rule together', async () => {
    const content = await scratchFolder();
    await begin(content, ...options);
    const before = await textsIn(content);
    const twin = ['--kind', 'product', '--name', 'Twin', '--ref', 'acme-uber-one'];
    const { code, stderr } = await begin(content, ...twin, '--company', 'other');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Nothing was written: [^]* {2}duplicate-ref {2}/);
    expect(await textsIn(content)).toEqual(before);
    const future = await begin(content, ...options, '--ref', 'two', '--date', '2999-01-01');
    expect(future.stderr).toMatch(/^Nothing was written: [^]* {2}future-date {2}/);
    expect(await textsIn(content)).toEqual(before);
  });
});

describe('import', () => {
  interface Lists {
    asItWas: string[];
    repaired: { file: string; repairs: { line: number; rule: string }[] }[];
    refused: { file: string; problems: Problem[] }[];
    leftOut: string[];
    written: number;
  }
  const lists = async (from: string, to: string, ...args: string[]) => {
    const { stdout } = await importFrom(from, to, '--format', 'json', ...args);
    return JSON.parse(stdout) as Lists;
  };

  it('puts every file into exactly one of its lists, with lines', async () => {
    const to = await scratchFolder();
    const { asItWas, repaired, refused, leftOut } = await lists('tests/sites/broken', to);
    const all = [
      ...asItWas,
      ...repaired.map(({ file }) => file),
      ...refused.map(({ file }) => file),
      ...leftOut,
    ];
    const files = Object.keys(await textsIn('tests/sites/broken'));
    expect(all.map((file) => path.relative('tests/sites/broken', file)).sort()).toEqual(files);
    const names = (files: { file: string }[]) =>
      files.map(({ file }) => path.basename(file)).sort();
    expect(names(repaired)).toEqual(['less-than.mdx', 'sixth-score.md', 'twice-same.md']);
    expect(names(refused)).toContain('bad-sum.md');
    for (const { repairs } of repaired) expect(repairs[0]!.line).toBeGreaterThan(0);
    for (const { problems } of refused) expect(problems[0]!.line).toBeGreaterThan(0);
    const written = Object.keys(await textsIn(to));
    expect(written).toHaveLength(asItWas.length + repaired.length);
  });

  it('gives a folder that has no error, and on its own output changes nothing', async () => {
    for (const args of [[], ['--mdx']]) {
      const to = await scratchFolder();
      await importFrom('tests/sites/broken', to, ...args);
      expect((await problemsIn(to)).filter(({ severity }) => severity === 'error')).toEqual([]);
      const once = await textsIn(to);
      const again = await lists(to, to, ...args);
      expect(again).toMatchObject({ repaired: [], refused: [] });
      expect(await textsIn(to)).toEqual(once);
    }
  });

  it('names every file of the source, repairs what is certain, and does nothing twice', async () => {
    const from = await scratchFolder();
    const folder = path.join(from, '_products/en/acme');
    await mkdir(folder, { recursive: true });
    const good = await readFile('tests/sites/broken/products/en/acme/good-one.md', 'utf8');
    const files: Record<string, string> = {
      'dated.markdown': good.replace(/^date: .*$/m, 'date: 2025-08-07 23:30:00 +0900'),
      'upper.MD': good,
      'eaten.mkd': good.replace('Buy it.', 'Buy <span>it</span>. ![A box](./a.png)\n{: .lead}'),
      'include.md': good.replace('Buy it.', '{: .lead}\n{% include x.html %}'),
      'notes.txt': 'a note',
      'a.png': 'a picture',
      'b.png': 'another',
      '_draft.md': 'left out',
    };
    for (const [file, text] of Object.entries(files)) {
      const ref = file.replace(/\..*/, '');
      await writeFile(path.join(folder, file), text.replace(/^ref: .*$/m, `ref: ${ref}`));
    }
    const to = await scratchFolder();
    const first = await importFrom(from, to);
    expect(first.code).toBe(1);
    expect(first.stdout).toContain(
      '1 as they were, 3 repaired, 2 refused, 2 left out.\n4 written to ',
    );
    for (const file of Object.keys(files)) {
      if (file !== 'a.png') expect(first.stdout).toContain(file);
    }
    const line = files['include.md']!.split('\n').indexOf('{% include x.html %}') + 1;
    expect(first.stdout).toContain(`include.md:${line}:1  warning  foreign-syntax  `);
    const texts = await textsIn(to);
    expect(Object.keys(texts)).toEqual(
      ['a.png', 'dated.md', 'eaten.md', 'upper.md'].map((file) => `products/en/acme/${file}`),
    );
    expect(texts['products/en/acme/dated.md']).toContain('\ndate: 2025-08-07\n');
    expect(texts['products/en/acme/eaten.md']).toContain('\nBuy it. ![A box](./a.png)\n');

    const second = await importFrom(from, to);
    expect(second.stdout).toContain(`2 left out.\nNothing was changed in ${to}.`);
    expect(await textsIn(to)).toEqual(texts);
  });

  it('makes MDX that builds, without `layout`', async () => {
    const to = await scratchFolder();
    await importFrom('tests/sites/good', to, '--mdx');
    const texts = await textsIn(to);
    expect(Object.keys(texts).every((file) => file.endsWith('.mdx'))).toBe(true);
    const one = texts['products/en/acme/acme-one.mdx']!;
    expect(one).toContain('is \\<0.05% off');
    expect(one).not.toContain('layout:');
    expect((await buildSite(to)).code).toBe(0);
  });

  it('writes nothing outside its target, leaves no scratch file, and overwrites nothing', async () => {
    const from = await scratchFolder();
    await cp('tests/sites/good', from, { recursive: true });
    const source = await textsIn(from);
    const to = await scratchFolder();
    await importFrom(from, to);
    expect(await textsIn(from)).toEqual(source);
    expect(Object.keys(await textsIn(to)).filter((file) => !/\.mdx?$/.test(file))).toEqual([]);

    const own = path.join(to, 'products/en/acme/acme-one.md');
    await writeFile(own, 'my own text');
    const { refused } = await lists(from, to);
    expect(refused).toMatchObject([{ problems: [{ rule: 'target-taken' }] }]);
    expect(await readFile(own, 'utf8')).toBe('my own text');
  });

  it('says what is missing', async () => {
    const { code, stderr } = await runCommand('src/commands/import/command.ts', [
      '--from',
      'src/content',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('--from and --to are needed');
    expect((await importFrom('nowhere', 'elsewhere')).stderr).toContain('does not exist');
  });
});
