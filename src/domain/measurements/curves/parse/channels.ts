import { spinChannels, type ChannelName, type CurveKind } from '../curve.ts';
import type { CurveFault } from './fault.ts';
import type { LevelColumn } from './columns.ts';

/** A column that is a channel. */
export interface NamedColumn extends LevelColumn {
  channel: ChannelName;
}

/** How files name the curves of CTA-2034, without blanks, hyphens and case. */
const spinNames: Readonly<Record<(typeof spinChannels)[number], RegExp>> = {
  'on-axis': /^(?:on-?axis|oa|0°?)$/,
  'listening-window': /^(?:listeningwindow|lw)$/,
  'early-reflections': /^(?:(?:total)?earlyreflections?|er)$/,
  'sound-power': /^(?:soundpower|sp)$/,
  'in-room': /^(?:(?:predicted|estimated)?inroom(?:response)?|pir|eir)$/,
};

const ears = { left: /^l(?:eft)?\b/i, right: /^r(?:ight)?\b/i } as const;

/** What can be told to be a level, and what can be told to be none. */
const namesLevel = /spl|db|level|magnitude|amplitude/i;
const namesOther = /phase|deg|thd|error|target|coherence/i;

/**
 * Tells which columns of a file are channels.
 * @param kind what was measured: of a set by CTA-2034, all its curves; else one column, `raw` where
 *   there is one, or the two of the ears
 */
export function channelColumns(
  columns: readonly LevelColumn[],
  kind: CurveKind,
): NamedColumn[] | CurveFault {
  if (kind === 'spin') return spinColumns(columns);
  const ear = (side: keyof typeof ears) => columns.find(({ name }) => ears[side].test(name));
  const [left, right] = [ear('left'), ear('right')];
  if (left && right) {
    return [
      { ...left, channel: 'left' },
      { ...right, channel: 'right' },
    ];
  }
  const named = (test: (name: string) => boolean) => columns.find(({ name }) => test(name));
  const level =
    named((name) => /^raw$/i.test(name)) ??
    named((name) => namesLevel.test(name) && !namesOther.test(name)) ??
    named((name) => !namesOther.test(name));
  return level ? [{ ...level, channel: 'both' }] : noLevel;
}

function spinColumns(columns: readonly LevelColumn[]): NamedColumn[] | CurveFault {
  const plain = columns.map((column) => ({
    ...column,
    plain: column.name.toLowerCase().replace(/[\s_-]+/g, ''),
  }));
  const found = spinChannels.flatMap((channel): NamedColumn[] => {
    const column = plain.find((one) => spinNames[channel].test(one.plain));
    return column ? [{ ...column, channel }] : [];
  });
  return found.some(({ channel }) => channel === 'on-axis') ? found : noSpin;
}

const noLevel: CurveFault = {
  line: 1,
  message: 'no column holds levels',
  remedy: 'Name one of the columns `SPL (dB)` or `raw`.',
};

const noSpin: CurveFault = {
  line: 1,
  message: 'no column is named `On Axis`, as one is in a set by CTA-2034',
  remedy: 'Name the columns, or give the curve the kind `frequency-response`.',
};
