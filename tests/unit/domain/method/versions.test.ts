import { describe, expect, it } from 'vitest';
import { methodSchema } from '../../../../src/domain/method/schema.ts';
import { laterVersions, versionOf } from '../../../../src/domain/method/versions.ts';

const version = (number: number, date: string, parts: string[]) => ({
  ...{ number, date, parts },
  ...{ what: { en: 'A level.' }, why: { en: 'It is heard.' } },
});
const method = methodSchema.parse([
  version(1, '2025-07-01', []),
  version(2, '2025-10-01', ['cost_performance', 'scientific_validity']),
  version(3, '2026-01-01', []),
  version(4, '2026-03-01', ['cost_performance']),
]);
const rescored = (date: string, part: 'scientific_validity' | 'cost_performance') => ({
  ...{ date, part, why: 'A price fell.' },
  ...{ from: 0.5, to: 0.4 },
});
const later = (
  review: Parameters<typeof laterVersions>[0],
  versions: typeof method,
  today = '2026-12-01',
) => laterVersions(review, versions, today).map(({ version, parts }) => [version.number, parts]);

describe('the version that a review was scored by', () => {
  it.each([
    ['before all', { date: '2024-01-01' }, 1],
    ['on the day of one', { date: '2025-10-01' }, 2],
    ['the day before', { date: '2025-09-30' }, 1],
    ['after all', { date: '2027-01-01' }, 4],
  ])('is the one in force: %s', (_, review, number) => {
    expect(versionOf(review, method)).toBe(number);
  });

  it('is that of its last score, not of a change of the text', () => {
    const date = '2025-08-01';
    const changes = [rescored('2026-01-05', 'cost_performance')];
    expect(versionOf({ date, changes }, method)).toBe(3);
    const ofText = [...changes, { date: '2026-06-01', why: 'A word.' }];
    expect(versionOf({ date, changes: ofText }, method)).toBe(3);
  });

  it('is the one that it names', () => {
    expect(versionOf({ date: '2025-08-01', method: 4 }, method)).toBe(4);
  });
});

describe('later versions', () => {
  it('are those that touch a part whose score is older', () => {
    expect(later({ date: '2025-08-01' }, method)).toEqual([
      [2, ['scientific_validity', 'cost_performance']],
      [4, ['cost_performance']],
    ]);
    expect(later({ date: '2025-12-01' }, method)).toEqual([[4, ['cost_performance']]]);
    expect(later({ date: '2026-03-01' }, method)).toEqual([]);
  });

  it('are in force', () => {
    const review = { date: '2025-12-01' };
    expect(later(review, method, '2026-02-28')).toEqual([]);
    expect(later(review, method, '2026-03-01')).toEqual([[4, ['cost_performance']]]);
  });

  it('spare a part that was scored since', () => {
    const changes = [rescored('2026-03-05', 'cost_performance')];
    expect(later({ date: '2025-08-01', changes }, method)).toEqual([[2, ['scientific_validity']]]);
  });

  it('are counted from the version that a review names', () => {
    expect(later({ date: '2025-08-01', method: 3 }, method)).toEqual([[4, ['cost_performance']]]);
  });
});
