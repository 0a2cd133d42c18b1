import { kindNames, kinds, type Kind } from '../kinds.ts';

/** What a file below a content folder is, by its path alone. */
export type Placing =
  | { is: 'review'; kind: Kind; path: string }
  /** The figures of the product with this ref. */
  | { is: 'figures'; ref: string }
  /** The list of the curves of the product with this ref, or a file with their points. */
  | { is: 'curves' | 'points'; ref: string }
  /** Left out by a rule that is stated. */
  | { is: 'left-out' }
  /** Beside the folders of reviews; a review there is misplaced, and only its text tells. */
  | { is: 'beside' }
  | Misplaced;

interface Misplaced {
  is: 'misplaced';
  message: string;
  remedy: string;
  /** What it would be if its name ended otherwise. */
  meant?: { kind: Kind; path: string };
}

/** The folders of each kind: its plural, and the same with `_` as in a Jekyll tree. */
const folders = new Map(
  kindNames.flatMap((kind) =>
    [kinds[kind].plural, `_${kinds[kind].plural}`].map((folder) => [folder, kind] as const),
  ),
);

/** The folder of what was measured, and the files of a product below its ref. */
export const measurementsFolder = 'measurements';
const figuresName = 'figures.yaml';
export const curvesName = 'curves.yaml';

/** What measuring programs call their exports. */
const points = /\.(?:csv|txt|frd|dat)$/i;

/** Whether a file is one with the points of a curve, by its name. */
export const isPoints = (file: string) => points.test(file);

/** A review's pictures may be beside it. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Whether a file is a picture, by its name. */
export const isPicture = (file: string) => picture.test(file);

/**
 * Tells what a file below a content folder is. Every file in the folder of a kind is a review,
 * except pictures and whatever has `_` or `.` at the start of a name in its path.
 * @param path below the content folder, with `/`
 */
export function placingOf(path: string): Placing {
  const [folder = '', ...rest] = path.split('/');
  const kind = folders.get(folder);
  const names = kind ? rest : [folder, ...rest];
  const meant = rest.length > 0 ? folderInOtherCase(folder) : undefined;
  if (meant !== undefined) {
    return {
      is: 'misplaced',
      message: `the folder \`${folder}\` is not read: it is to be \`${meant}\``,
      remedy: `Rename the folder to \`${meant}\`, in lower case.`,
    };
  }
  if (names.some((name) => /^[_.]/.test(name) || name === 'node_modules'))
    return { is: 'left-out' };
  if (folder === measurementsFolder && rest.length > 0) return measurementPlacing(rest);
  const file = rest.at(-1);
  if (!kind || file === undefined) return { is: 'beside' };
  if (/\.mdx?$/.test(file)) return { is: 'review', kind, path: rest.join('/') };
  return isPicture(file) ? { is: 'left-out' } : unreadEnding(kind, rest.slice(0, -1), file);
}

/** The folder of reviews that a name means if it differs only in case. */
function folderInOtherCase(folder: string): string | undefined {
  const lower = folder.toLowerCase();
  const isRead = folders.has(lower) || lower === measurementsFolder;
  return lower !== folder && isRead ? lower : undefined;
}

function measurementPlacing([ref = '', ...names]: readonly string[]): Placing {
  const name = names.join('/');
  if (name === figuresName) return { is: 'figures', ref };
  if (name === curvesName) return { is: 'curves', ref };
  if (names.length === 1 && isPoints(name)) return { is: 'points', ref };
  return {
    is: 'misplaced',
    message: `\`${names.at(-1) ?? ref}\` is not read: what was measured is in \`<ref>/${figuresName}\` and \`<ref>/${curvesName}\``,
    remedy: `Name it so, or end it in .csv or .txt if it holds the points of a curve, or move it away.`,
  };
}

/** The list of curves beside a file of points. */
export function curvesBeside(file: string): string {
  return file.replace(/[^/\\]*$/, curvesName);
}

function unreadEnding(kind: Kind, folders: readonly string[], file: string): Misplaced {
  const name = file.replace(/(?:\.(?:mdx?|markdown|mkdn?|mkdown|mdown|txt))+$/i, '');
  const ending = /\.mdx(?:\.|$)/i.test(file) ? '.mdx' : '.md';
  const isMarkdown = /\.(?:mdx?|markdown|mkdn?|mkdown|mdown)$/i.test(file);
  return {
    is: 'misplaced',
    message: `\`${file}\` is not read: reviews end in .md or .mdx`,
    remedy: `Rename it to \`${name}${ending}\` if it is a review, or move it out of the folder.`,
    ...(isMarkdown ? { meant: { kind, path: [...folders, name + ending].join('/') } } : {}),
  };
}

/** Whether a Markdown text beside the folders of reviews is a review, by the keys of its head. */
export function isReviewText(text: string): boolean {
  return /^\uFEFF?---\s*\n/.test(text) && /^(?:target_name|company_id|rating)\s*:/m.test(text);
}

/** What is wrong with a review beside the folders of reviews. */
export const besideFolders = {
  message: 'the review is not read: it is in no folder of reviews',
  remedy: `Move it to ${kindNames.map((kind) => `${kinds[kind].plural}/`).join(' or ')}, below its language.`,
};
