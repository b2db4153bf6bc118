import { describe, expect, test } from 'vitest';
import { allowedLevel, lacksPoints, unrecorded } from '../../../src/engine/rating/rating-level.ts';
import { say } from '../../../src/messages/index.ts';
import { ratingLawSchema } from '../../../src/rubric/file/rating-law.ts';
import { excellent, factsOf, shippedRatingLaw } from '../../support/build-rating.ts';
import { dice } from '../../support/dice.ts';

const law = shippedRatingLaw('trung-uong/366-qd-tw');

const allowed = (points: number | undefined, facts: Readonly<Record<string, number>>) =>
  allowedLevel(law, {
    points: points === undefined ? undefined : Math.round(points * 100),
    facts: factsOf(facts),
  });

describe('by 366-QĐ/TW', () => {
  test.each([
    // points are a ceiling, borders belong to the upper level
    [100, {}, 'htxsnv'],
    [90, {}, 'htxsnv'],
    [89.99, {}, 'httnv'],
    [70, {}, 'httnv'],
    [69.99, {}, 'htnv'],
    [50, {}, 'htnv'],
    [49.99, {}, 'khtnv'],
    [0, {}, 'khtnv'],
    // a condition only lowers, to the next level whose conditions hold
    [95, { nhiem_vu_vuot: 29.99 }, 'httnv'],
    [95, { nhiem_vu_vuot: 30 }, 'htxsnv'],
    [95, { bi_ky_luat: 1 }, 'httnv'],
    [95, { khuyet_diem_khac_phuc: 99.99 }, 'httnv'],
    [95, { nhiem_vu_dung_han: 99.99, nhiem_vu_cham: 0.01 }, 'htnv'],
    [95, { nhiem_vu_dung_han: 80, nhiem_vu_cham: 20 }, 'htnv'],
    [95, { nhiem_vu_dung_han: 79.99, nhiem_vu_cham: 20.01 }, 'khtnv'],
    [95, { nhiem_vu_dung_han: 90, nhiem_vu_hoan_thanh: 95, nhiem_vu_cham: 5 }, 'khtnv'],
    // a knock-out overrides the points
    [100, { vi_pham_ket_luan: 1 }, 'khtnv'],
    [100, { ky_luat_gan_nhiem_vu: 1 }, 'khtnv'],
    [100, { suy_thoai: 1 }, 'khtnv'],
    [100, { khong_dat_chi_tieu: 1 }, 'khtnv'],
    [100, { nhiem_vu_hoan_thanh: 69.99 }, 'khtnv'],
    [100, { nhiem_vu_hoan_thanh: 70 }, 'htxsnv'],
  ])('%d points and %j allow %s', (points, facts, level) => {
    expect(allowed(points, { ...excellent, ...facts }).level).toBe(level);
  });

  test('points never make up for a condition, nor conditions for points', () => {
    expect(allowed(60, excellent).level).toBe('htnv');
    expect(allowed(undefined, excellent).level).toBe('htxsnv');
  });

  test('what is not recorded rules nothing out', () => {
    expect(allowed(95, {}).level).toBe('htxsnv');
    expect(allowed(undefined, {}).level).toBe('htxsnv');
  });

  test('says what rules out each level above, with the article', () => {
    const { bars } = allowed(85, { ...excellent, nhiem_vu_vuot: 25, bi_ky_luat: 1 });
    expect(bars.map(({ level, why, source }) => [level, say(why), source.place])).toEqual([
      ['htxsnv', 'được 85 điểm (cần từ 90 điểm trở lên)', 'Điều 11, hoàn thành xuất sắc nhiệm vụ'],
      [
        'htxsnv',
        'nhiệm vụ hoàn thành vượt yêu cầu 25% (cần từ 30% trở lên)',
        'Điều 11, hoàn thành xuất sắc nhiệm vụ',
      ],
      [
        'htxsnv',
        'có đơn vị trực thuộc hoặc thành viên tập thể lãnh đạo bị kỷ luật: có (cần: không)',
        'Điều 11, hoàn thành xuất sắc nhiệm vụ',
      ],
    ]);
  });

  test('a knock-out rules out every level but the last, and names its exception', () => {
    const { bars } = allowed(95, { ...excellent, nhiem_vu_hoan_thanh: 65 });
    expect(bars.map(({ level }) => level)).toEqual(['htxsnv', 'httnv', 'htnv']);
    expect(bars.map(({ why }) => say(why))[0]).toBe(
      'bị khống chế: Chỉ hoàn thành dưới 70% nhiệm vụ được giao (nhiệm vụ được giao đã hoàn thành 65%); ngoại lệ: bất khả kháng, hoặc tự phát hiện và đã khắc phục thì cấp có thẩm quyền xem xét',
    );
  });

  test('says what a level rests on and nobody recorded', () => {
    const missing = (level: string, facts: Readonly<Record<string, number>>) =>
      unrecorded(law, level, { points: undefined, facts: factsOf(facts) }).map(({ id }) => id);
    expect(missing('htxsnv', excellent)).toEqual([]);
    expect(missing('httnv', {})).toEqual([
      'nhiem_vu_dung_han',
      'vi_pham_ket_luan',
      'ky_luat_gan_nhiem_vu',
      'suy_thoai',
      'nhiem_vu_hoan_thanh',
      'khong_dat_chi_tieu',
    ]);
    expect(missing('khtnv', {})).toEqual([]);
  });
});

test('124-QĐ/TW leaves points and conditions to the places: it rules nothing out and lacks nothing', () => {
  const older = shippedRatingLaw('trung-uong/124-qd-tw');
  const evidence = { points: 10_00, facts: factsOf({}) };
  expect(allowedLevel(older, evidence)).toEqual({ level: 'htxsnv', bars: [] });
  expect(lacksPoints(older, { ...evidence, points: undefined })).toBe(false);
  expect(lacksPoints(law, { ...evidence, points: undefined })).toBe(true);
});

describe('by conditions that are put together', () => {
  const provenance = { citation: { document: 'qd' }, mark: 'de_xuat' };
  const asked = (measure: string, ends: object) => ({ measure, ...ends });
  const built = ratingLawSchema.parse({
    ratingLaw: 'thu/xep-loai',
    name: 'Quy định thử',
    regulation: { name: 'Thử', issuer: 'Thử', mark: 'de_xuat' },
    inForce: { from: '2026-01-01', mark: 'de_xuat' },
    status: 'day_du',
    sources: [{ id: 'qd', name: 'Nguồn thử', mark: 'de_xuat' }],
    ownFacts: [
      { id: 'dung_han', name: 'việc đúng hạn', type: 'phan_tram' },
      { id: 'vuot', name: 'việc vượt mức', type: 'phan_tram' },
      { id: 'sang_kien', name: 'sáng kiến', type: 'lan' },
      { id: 'ky_luat', name: 'người bị kỷ luật', type: 'nguoi' },
    ],
    bands: [
      {
        ...{ id: 'xuat_sac', name: 'Xuất sắc', short: 'XS', ...provenance },
        conditions: [
          {
            allOf: [asked('dung_han', { from: '90' }), asked('ky_luat', { to: '0' })],
            someOf: {
              leastCount: '1',
              of: [asked('vuot', { from: '30' }), asked('sang_kien', { from: '2' })],
            },
            ...provenance,
          },
        ],
      },
      { id: 'dat', name: 'Đạt', short: 'Đ', ...provenance },
      { id: 'khong', name: 'Không đạt', short: 'K', ...provenance },
    ],
    knockOuts: [
      {
        name: 'Chậm việc',
        when: { noneOf: [asked('dung_han', { from: '70' }), { unitKind: ['thon'] }] },
        ...provenance,
      },
    ],
  });

  const level = (facts: Readonly<Record<string, number>>, unitKind?: string) =>
    allowedLevel(built, { points: undefined, facts: factsOf(facts), unitKind }).level;

  /** The same law, written once more from its words. */
  const naive = ({ dung_han = 0, vuot = 0, sang_kien = 0, ky_luat = 0 }, unitKind: string) => {
    if (dung_han < 70 && unitKind !== 'thon') return 'khong';
    return dung_han >= 90 && ky_luat === 0 && (vuot >= 30 || sang_kien >= 2) ? 'xuat_sac' : 'dat';
  };

  test('agrees with a scorer written from its words on 1,000 organisations', () => {
    const roll = dice(366);
    const met = new Map<string, number>();
    for (let count = 0; count < 1000; count++) {
      const facts = {
        dung_han: 60 + roll(41),
        vuot: roll(61),
        sang_kien: roll(4),
        ky_luat: roll(3) === 0 ? 1 : 0,
      };
      const unitKind = roll(2) === 0 ? 'thon' : 'co_quan';
      const expected = naive(facts, unitKind);
      expect([facts, unitKind, level(facts, unitKind)]).toEqual([facts, unitKind, expected]);
      met.set(expected, (met.get(expected) ?? 0) + 1);
    }
    for (const id of ['xuat_sac', 'dat', 'khong']) expect(met.get(id)).toBeGreaterThan(50);
  });

  test('rules out only what is known to fail, and names what is still missing', () => {
    expect(level({ dung_han: 95, vuot: 10 })).toBe('xuat_sac');
    expect(level({ dung_han: 95, vuot: 10, sang_kien: 1 })).toBe('dat');
    const missing = unrecorded(built, 'xuat_sac', {
      points: undefined,
      facts: factsOf({ dung_han: 95, vuot: 30 }),
    });
    expect(missing.map(({ id }) => id)).toEqual(['ky_luat']);
  });

  test('says the part that decided, with its numbers', () => {
    const why = (facts: Readonly<Record<string, number>>) =>
      allowedLevel(built, { points: undefined, facts: factsOf(facts), unitKind: 'co_quan' }).bars.map((bar) =>
        say(bar.why),
      )[0];
    expect(why({ dung_han: 95, vuot: 10, sang_kien: 1, ky_luat: 2 })).toBe(
      'chưa đạt điều kiện người bị kỷ luật bằng 0 và một trong các điều: việc vượt mức từ 30% trở lên; sáng kiến từ 2 trở lên (2 người bị kỷ luật; việc vượt mức 10%; 1 lần sáng kiến)',
    );
    expect(why({ dung_han: 60 })).toBe(
      'bị khống chế: Chậm việc, vì không có điều nào: việc đúng hạn từ 70% trở lên; chi bộ loại hình thôn (việc đúng hạn 60%)',
    );
  });
});
