import { kinds } from '../kinds.ts';
import { oneOf } from './parameter.ts';
import { scoreIds, type ScoreId } from './scores.ts';
import type { Setting } from './setting.ts';

export const views = ['cards', 'table'] as const;
export type View = (typeof views)[number];

/** How a list is drawn. */
export const view: Setting<{ view: View }> = {
  parameters: { view: oneOf(() => views, 'cards') },
};

/** The score on the value map's upright axis; undefined where the map is closed. */
export const map: Setting<{ map: ScoreId | undefined }> = {
  parameters: { map: oneOf(() => scoreIds, undefined) },
  isOf: (kind) => kinds[kind].priced,
};

/** The page of the list, counted from 1. */
export const page: Setting<{ page: number }> = {
  parameters: {
    page: {
      unchosen: 1,
      read(text, _, refuse) {
        if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
        refuse('not-a-page');
        return undefined;
      },
      write: String,
    },
  },
};
