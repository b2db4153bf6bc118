import type { Pages } from './page.ts';

/** The annual rule. */
export const annualPages = {
  'meetings-beyond-year': {
    title: 'Đòi nhiều kỳ hơn một năm có',
    why: 'Mỗi tháng một kỳ thường kỳ, nên một năm nhiều nhất 12 kỳ. Đòi hơn thì không nơi nào đạt.',
    mend: 'Sửa so_ky theo văn bản.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {xep_loai: {tu: tot}, so_ky: {tu: 13}, …}',
      right: '- {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}',
    },
  },
  'band-hides-lower': {
    title: 'Mức không có điều kiện che các mức sau',
    why: 'Quy tắc năm xét từ trên xuống; mức không có điều kiện thì năm nào cũng đạt, các mức sau không bao giờ tới.',
    mend: 'Ghi dieu_kien cho mức này, hoặc đặt nó cuối cùng.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- ma: tot\n  ten: Tốt\n  can_cu: {van_ban: qd}',
      right:
        '- ma: tot\n  ten: Tốt\n  dieu_kien:\n    - {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}\n  can_cu: {van_ban: qd}',
    },
  },
  'last-band-conditional': {
    title: 'Mức cuối còn có điều kiện',
    why: 'Năm không đạt điều kiện của mức cuối thì không rơi vào mức nào.',
    mend: 'Bỏ dieu_kien của mức cuối, hoặc thêm một mức không có điều kiện.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong:
        '- ma: kem\n  ten: Kém\n  dieu_kien:\n    - xep_loai: {tu: tot}\n      so_ky: {tu: 1}\n      can_cu: {van_ban: qd}\n      xac_minh: de_xuat\n  can_cu: {van_ban: qd}\n  xac_minh: de_xuat',
      right: '- {ma: kem, ten: Kém, can_cu: {van_ban: qd}, xac_minh: de_xuat}',
    },
  },
  'rated-open': {
    title: 'xep_loai không nói mức nào',
    why: 'Điều kiện đếm số kỳ được xếp từ mức nào đến mức nào; để trống thì không biết đếm kỳ nào.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {xep_loai: {}, so_ky: {tu: 7}, …}',
      right: '- {xep_loai: {tu: tot}, so_ky: {tu: 7}, …}',
    },
  },
} satisfies Partial<Pages>;
