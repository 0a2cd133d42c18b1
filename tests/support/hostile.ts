import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages } from '../../src/domain/languages/index.ts';

/** Texts that break out of whatever is written carelessly: HTML, XML, JSON, a cell, a line. */
export const hostileTexts = [
  '</script><script>document.title = "broken"</script>',
  '"><img src=x onerror="document.title=1">',
  ']]></title><x/><![CDATA[',
  '<!-- <script> --',
  '&amp;lt; &#60;b&#62; &nosuch;',
  '=HYPERLINK("https://evil.example","Click")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '+1+1, "quoted", \'single\'',
  '-2+3\tafter a tab',
  'two lines\n=1+1',
  '＝1+1 全角',
  '\u200fמלה \u200eabc 日本語 🎧',
  '{{constructor.constructor}} ${7*7} <%= 1 %> %s %n',
  // With what a title adds, as long as one may be.
  'A'.repeat(190),
];

/**
 * A content folder whose names, summaries, tags, reasons and points are the hostile texts: a product
 * of one company for each, in every language.
 */
export async function writeHostileSite(): Promise<string> {
  const content = path.join(await mkdtemp(path.join(tmpdir(), 'soundproof-hostile-')), 'content');
  for (const language of languages) {
    const folder = path.join(content, 'products', language, 'acme');
    await mkdir(folder, { recursive: true });
    const model = await readFile(`tests/sites/good/_products/${language}/acme/acme-one.md`, 'utf8');
    const text = model.slice(model.indexOf('\n---', 4) + 4);
    for (const [index, hostile] of hostileTexts.entries()) {
      const ref = `acme-${index}`;
      const review = `---\n${JSON.stringify(frontMatter(language, ref, index, hostile))}\n---\n${text}`;
      await writeFile(path.join(folder, `${ref}.md`), review);
    }
    const company = path.join(content, 'companies', language);
    await mkdir(company, { recursive: true });
    const file = `tests/sites/good/_companies/${language}/acme.md`;
    await writeFile(path.join(company, 'acme.md'), await readFile(file, 'utf8'));
  }
  return content;
}

function frontMatter(lang: string, ref: string, index: number, hostile: string) {
  const day = String(index + 1).padStart(2, '0');
  return {
    title: `${hostile} Review`,
    ...{ target_name: hostile, company_id: 'acme', lang, ref },
    date: `2025-08-${day}`,
    rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6],
    price: 100,
    summary: hostile,
    tags: ['Headphones', ...(hostile.length < 100 ? [hostile] : [])],
    category: 'headphones',
    changes: [{ date: `2025-09-${day}`, why: hostile }],
    reasons: { technology_level: hostile.slice(0, 90) },
  };
}
