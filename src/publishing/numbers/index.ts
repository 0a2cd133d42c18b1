import { besidePages } from '../beside-pages.ts';
import { numbersFiles } from './files.ts';

/** Gives the numbers of curves and targets, for plots that readers touch and to download. */
export const measuredNumbers = () =>
  besidePages({
    name: 'measured-numbers',
    route: {
      pattern: '/measurements/[...folder]/[name].[format]',
      entrypoint: './src/publishing/numbers/route.ts',
    },
    write(judgement, write) {
      for (const file of numbersFiles(judgement)) {
        const text = file.write();
        write(`measurements/${file.name}.${file.format}`, text, () => text);
      }
    },
  });
