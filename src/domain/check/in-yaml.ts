import { stringify } from 'yaml';
import { oncePerValue } from './once.ts';

/**
 * A value as YAML writes it in a list or behind a key. It is quoted only where parsers of YAML 1.1
 * or 1.2 would take it for something else, such as `yes` or `12:30`. Reviews have the same tags.
 * @param value a number, or a text of one line
 */
export const inYaml = oncePerValue((value: string | number): string => {
  // Within brackets, commas and brackets need quotes as well.
  const list = stringify([value], {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    compat: 'yaml-1.1',
  });
  return list.trim().slice(1, -1);
});
