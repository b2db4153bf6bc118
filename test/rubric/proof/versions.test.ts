import { expect, test } from 'vitest';
import { type Version, versionFaults } from '../../../src/rubric/proof/versions.ts';

const version = (from: string, more: Partial<Version> = {}): Version => ({
  from,
  path: `${from}.yaml`,
  ...more,
});
const gap = (at: Version, from: string, to: string) => ({
  version: at,
  complaint: { code: 'version-gap', args: { from, to } },
});
const overlap = (at: Version, other: Version) => ({
  version: at,
  complaint: { code: 'version-overlap', args: { other: other.path, date: at.from } },
});
const unknown = (at: Version, date: string) => ({
  version: at,
  complaint: { code: 'supersedes-unknown', args: { date } },
});

test('one version alone, and none, have no fault', () => {
  expect(versionFaults([])).toEqual([]);
  expect(versionFaults([version('2024-01-01')])).toEqual([]);
});

test('versions that follow day on day have none, in whatever order they are given', () => {
  const [first, second, third] = [
    version('2024-01-01', { to: '2024-12-31' }),
    version('2025-01-01', { to: '2025-06-30' }),
    version('2025-07-01'),
  ];
  expect(versionFaults([first, second, third])).toEqual([]);
  expect(versionFaults([third, first, second])).toEqual([]);
});

test('days without a version are named, from the first to the last', () => {
  const [first, second] = [version('2024-01-01', { to: '2024-12-30' }), version('2025-02-01')];
  expect(versionFaults([second, first])).toEqual([gap(second, '2024-12-31', '2025-01-31')]);
});

test('a day with two versions, and an open end before another version, overlap', () => {
  const second = version('2025-01-01');
  const [late, open] = [version('2024-01-01', { to: '2025-01-01' }), version('2024-01-01')];
  expect(versionFaults([late, second])).toEqual([overlap(second, late)]);
  expect(versionFaults([open, second])).toEqual([overlap(second, open)]);
});

test('a version ends where one takes its place, open or not', () => {
  const second = version('2025-01-01', { supersedes: '2024-01-01' });
  expect(versionFaults([version('2024-01-01'), second])).toEqual([]);
  expect(versionFaults([version('2024-01-01', { to: '2025-12-31' }), second])).toEqual([]);
  expect(versionFaults([version('2024-01-01', { to: '2024-12-31' }), second])).toEqual([]);
});

test('an end of its own before the one that takes its place leaves a gap', () => {
  const second = version('2025-01-01', { supersedes: '2024-01-01' });
  expect(versionFaults([version('2024-01-01', { to: '2024-11-30' }), second])).toEqual([
    gap(second, '2024-12-01', '2024-12-31'),
  ]);
});

test('a version cannot take the place of one that is not there', () => {
  const alone = version('2025-01-01', { supersedes: '2023-01-01' });
  expect(versionFaults([alone])).toEqual([unknown(alone, '2023-01-01')]);
  const [follows, gapped] = [
    version('2024-01-01', { to: '2024-12-31' }),
    version('2024-01-01', { to: '2024-12-30' }),
  ];
  const open = version('2024-01-01');
  expect(versionFaults([follows, alone])).toEqual([unknown(alone, '2023-01-01')]);
  expect(versionFaults([gapped, alone])).toEqual([
    unknown(alone, '2023-01-01'),
    gap(alone, '2024-12-31', '2024-12-31'),
  ]);
  expect(versionFaults([open, alone])).toEqual([unknown(alone, '2023-01-01'), overlap(alone, open)]);
});
