/** A paragraph or the like of a review. */
export interface Block {
  text: string;
  /** The section that it is in; undefined for the summary, which stands before them all. */
  section: ReviewSection | undefined;
}

/** A section of a review as its page has it. */
export interface ReviewSection {
  id: string;
  name: string;
  /** The class of the part that it is about, if it is about one. */
  partClass: string | undefined;
}

/** What is drawn beside the sentences. */
const besideSentences = '.score, .citation, math, time, script, style';

/** The blocks of a review that full-text search knows, from the summary up to the references. */
export function blocksOf(page: Document): Block[] {
  const summary = page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';
  const blocks: Block[] = [{ text: summary, section: undefined }];
  const prose = page.querySelector('.prose');
  let section: ReviewSection | undefined;
  for (const element of prose?.children ?? []) {
    if (element.matches('h2')) {
      section = sectionOf(element);
      if (section.id === 'references') break;
    } else {
      blocks.push(...linesOf(element).map((text) => ({ text, section })));
    }
  }
  return blocks;
}

function sectionOf(heading: Element): ReviewSection {
  const score = heading.querySelector('.score');
  const partClass = [...(score?.classList ?? [])].find((name) => name.startsWith('part-'));
  return { id: heading.id, name: textOf(heading), partClass };
}

/** The text of an element, each block in it on its own. */
function linesOf(element: Element): string[] {
  for (const block of element.querySelectorAll('p, li, th, td, h3, h4, h5, h6, br, figcaption')) {
    block.after('\0');
  }
  return textOf(element)
    .split('\0')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function textOf(element: Element): string {
  for (const other of element.querySelectorAll(besideSentences)) other.remove();
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
