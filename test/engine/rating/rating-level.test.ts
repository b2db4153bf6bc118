import { describe, expect, test } from 'vitest';
import { allowedLevel, lacksPoints, unrecorded } from '../../../src/engine/rating/rating-level.ts';
import { say } from '../../../src/messages/index.ts';
import { excellent, factsOf, shippedRatingLaw } from '../../support/build-rating.ts';

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
