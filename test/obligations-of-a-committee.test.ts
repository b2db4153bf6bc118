import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root, run } from './support/run.ts';

/** The obligations of `examples/09-nam-cua-dang-uy`: what section 7 of its `TINH-TAY.md` comes to by hand. */
const folder = `${root}/examples/09-nam-cua-dang-uy`;

const requirement = z.object({
  law: z.string(),
  id: z.string(),
  counts: z.record(z.string(), z.number()),
  spans: z.array(z.object({ span: z.string(), state: z.string(), missing: z.number() })),
});
const trackSchema = z.object({
  units: z.array(z.object({ unit: z.string(), requirements: z.array(requirement) })),
  members: z.array(z.object({ member: z.string(), requirements: z.array(requirement) })),
  counts: z.record(z.string(), z.number()),
});

let tracked: z.output<typeof trackSchema>;
beforeAll(async () => {
  const { out } = await run(['track', '--period', '2025', '-C', folder, '-f', 'json']);
  tracked = trackSchema.parse(JSON.parse(out));
});

const subjects = () => [
  ...tracked.units.map(({ unit, requirements }) => ({ who: unit, requirements })),
  ...tracked.members.map(({ member, requirements }) => ({ who: member, requirements })),
];

const quiet: ReadonlySet<string> = new Set(['met', 'inactive', 'no-meeting']);

test('what is behind, late or not known is what the year was made with, and nothing else', () => {
  const open = subjects().flatMap(({ who, requirements }) =>
    requirements.flatMap(({ id, spans }) =>
      spans
        .filter(({ state }) => !quiet.has(state))
        .map(({ span, state }) => `${who} ${id} ${span} ${state}`),
    ),
  );
  expect(open.sort()).toEqual(
    [
      'CB04 hop_chi_uy 2025-02 not-known',
      'CB05 bao_cao 2025-06 not-met',
      'CB05 thuong_ky 2025-06 not-met',
      'CB07 bao_cao 2025-10 late',
      'CB07 cap_tren_du 2025-H1 not-met',
      'CB07 cap_tren_du 2025-H2 not-met',
      'CB07 chuyen_de 2025-Q3 not-met',
      'CB07 ket_luan 2025-11 late',
      'CB09 cap_tren_du 2025-H2 not-met',
      'CB09 thuong_ky 2025-08 not-met',
      'UV03 dang_uy_vien_du 2025 not-met',
    ].sort(),
  );
});

describe('how often each obligation was met', () => {
  test.each([
    ['trung-uong/nghia-vu', 'thuong_ky', 99],
    ['trung-uong/nghia-vu', 'chuyen_de', 33],
    ['trung-uong/nghia-vu', 'thoi_luong', 99],
    ['trung-uong/nghia-vu', 'tai_lieu', 14],
    ['trung-uong/nghia-vu', 'bieu_quyet', 14],
    ['trung-uong/nghia-vu', 'ket_luan', 13],
    ['trung-uong/nghia-vu', 'hop_chi_uy', 84],
    ['ha-tinh/nghia-vu', 'cham_diem', 99],
    ['ha-tinh/nghia-vu', 'bieu_quyet', 99],
    ['ha-tinh/nghia-vu', 'cap_tren_du', 15],
    ['xa/nghia-vu', 'bao_cao', 98],
    ['xa/nghia-vu', 'dang_uy_vien_du', 2],
  ])('%s %s: %i', (law, id, times) => {
    const met = subjects()
      .flatMap(({ requirements }) => requirements.filter((one) => one.law === law && one.id === id))
      .map(({ counts }) => counts.met ?? 0);
    expect(met.reduce((sum, count) => sum + count, 0)).toBe(times);
  });

  test('669 in all', () => {
    expect(tracked.counts).toMatchObject({ met: 669, late: 2, 'not-met': 8, 'not-known': 1, due: 0 });
  });
});

test('UV03 came once of the two times that are asked', () => {
  const member = tracked.members.find((one) => one.member === 'UV03');
  expect(member?.requirements[0]?.spans[0]).toMatchObject({ state: 'not-met', missing: 1 });
});
