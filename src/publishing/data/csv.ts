import { stringify } from 'csv-stringify/sync';
import { keysAt } from '../../domain/check/schema.ts';
import { parts } from '../../domain/review/parts.ts';
import { recordKeys, type DataRecord } from './record.ts';

/** A column: its name, and where in a record its value is. */
interface Column {
  name: string;
  path: readonly (string | number)[];
}

const maps: readonly string[] = ['reasons', 'cost_performance'];

const columns: Column[] = recordKeys.flatMap((key): Column[] => {
  if (key === 'rating') {
    return ['overall', ...parts.map((part) => part.key)].map((name, index) => ({
      name: `rating.${name}`,
      path: ['rating', index],
    }));
  }
  if (!maps.includes(key)) return [{ name: key, path: [key] }];
  return keysAt([key]).map((inner) => ({ name: `${key}.${inner}`, path: [key, inner] }));
});

/**
 * Records as CSV (RFC 4180), a row each below the names of the columns. A list is JSON within its
 * cell. What a spreadsheet would take for a formula begins with an apostrophe; the mark at the start
 * tells spreadsheets that the text is UTF-8.
 */
export function writeCsv(records: readonly DataRecord[]): string {
  const rows = records.map((record) => columns.map(({ path }) => cellOf(record, path)));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

function cellOf(record: DataRecord, path: Column['path']): string | number | undefined {
  let value: unknown = record;
  for (const key of path) value = (value as Record<string | number, unknown> | undefined)?.[key];
  return Array.isArray(value) ? JSON.stringify(value) : (value as string | number | undefined);
}
