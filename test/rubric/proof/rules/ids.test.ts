import { describe, expect, test } from 'vitest';
import { refusedWith } from '../../../support/build-rubric.ts';

describe('an id stands for one thing', () => {
  test.each([
    ['two sources', '{ma: hd, ten: Hướng dẫn thử', '{ma: qd, ten: Hướng dẫn thử', ['duplicate-id 8']],
    [
      'two facts of its own',
      '{ma: so_cau_hoi, ten: số câu hỏi, kieu: lan}',
      '{ma: ngay_quy_dinh, ten: ngày, kieu: ngay}',
      ['duplicate-id 12'],
    ],
    ['two groups', '  - ma: "2"\n', '  - ma: "1"\n', ['duplicate-id 52']],
    ['two lines of a group', 'ma: "1.3"', 'ma: "1.2"', ['duplicate-id 45']],
    ['lines of two groups', 'ma: "2.2"', 'ma: "1.3"', ['duplicate-id 71']],
    ['two levels of a line', '{ma: tu_75,', '{ma: tu_90,', ['duplicate-id 67']],
    ['two bands', '{ma: kem, ten: Kém', '{ma: kha, ten: Kém', ['duplicate-id 110']],
  ])('%s', (_, right, wrong, expected) => {
    // A source that loses its name is missed where it is cited.
    expect(refusedWith(right, wrong).filter((one) => !one.startsWith('unknown-document'))).toEqual(expected);
  });

  test('levels of different lines may share an id', () => {
    expect(refusedWith('{ma: thieu, diem: 0', '{ma: cao, diem: 0')).toEqual([]);
  });
});
