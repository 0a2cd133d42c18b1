import path from 'node:path/posix';
import type { Facts } from '../check/facts.ts';
import type { Picture } from '../check/pictures.ts';
import { decodePath, pathBeside } from '../text/addresses.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const pictureFile: LibraryRule = {
  id: 'picture-file',
  scope: 'library',
  severity: 'error',
  summary: 'A picture of a review is a file of the content folder, or of `public/`.',
  remedy: 'Put the picture there, or correct its path.',
  *find({ file, pictures }, { files }): Iterable<Finding> {
    if (!files) return;
    for (const picture of pictures) {
      const { address, isFigure, line, column, text } = picture;
      if (isFigure && !address.startsWith('/')) {
        yield {
          ...{ line, column, text },
          message: `\`<Figure>\` shows files of \`public/\`, and \`${address}\` is none`,
          remedy: 'Begin the address with `/`, or write `![…](…)` for a picture beside the review.',
        };
      } else if (!files.has(shownFile(picture, file))) {
        const where = address.startsWith('/') ? '`public/`' : 'the content folder';
        yield {
          ...{ line, column, text },
          message: `there is no picture \`${address}\` in ${where}`,
        };
      }
    }
  },
};

/** The file that a picture is, as the files around reviews are named. */
export function shownFile({ address }: Picture, file: Facts['file']): string {
  const beside = pathBeside(address);
  if (beside === undefined) return decodePath(address.replace(/[?#].*$/s, ''));
  return path.join(path.dirname(file), beside);
}
