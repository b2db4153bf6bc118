import type { Pages } from './page.ts';

/** Worked cases beside a rubric. */
export const casePages = {
  'case-expects-nothing': {
    title: 'Trường hợp thử không nêu kết quả',
    why: 'Không nói phải ra bao nhiêu điểm, xếp mức nào thì trường hợp thử luôn đúng và không kiểm tra gì.',
    mend: 'Ghi thi: tong_diem, xep_loai, tieu_chi hoặc ly_do, theo kết quả tính tay.',
    effect: 'cases-refused',
    example: {
      in: 'cases',
      wrong: '- ten: Trọn điểm',
      right: '- ten: Trọn điểm\n  thi: {tong_diem: 10, xep_loai: tot}',
    },
  },
  'period-of-other-kind': {
    title: 'Kỳ không đúng loại mà việc đòi',
    why: 'Mỗi việc được xét theo tháng, quý, 6 tháng hoặc năm. Trường hợp thử ghi kỳ loại khác thì không biết xét kỳ nào.',
    mend: 'Ghi kỳ theo loại mà thông báo lỗi nêu.',
    effect: 'law-refused',
    example: {
      in: 'sketch',
      wrong: 'khi: {viec: thuong_ky, ky: 2026-Q1}',
      right: 'khi: {viec: thuong_ky, ky: 2026-03}',
    },
  },
  'case-twice': {
    title: 'Hai trường hợp thử cùng tên',
    why: 'Khi một trường hợp sai, tên cho biết là trường hợp nào. Trùng tên thì không biết.',
    mend: 'Đặt cho mỗi trường hợp một tên riêng.',
    effect: 'cases-refused',
    example: {
      in: 'cases',
      wrong: '- ten: Trọn điểm\n…\n- ten: Trọn điểm\n  khi: …',
      right: '- ten: Trọn điểm\n…\n- ten: Chưa chuẩn bị\n  khi: …',
    },
  },
  'case-row-length': {
    title: 'Dòng của bảng thiếu hoặc thừa ô',
    why: 'Mỗi dòng phải có đủ một ô cho mỗi cột của khi và thi; sai một ô thì mọi ô sau đều sai cột.',
    mend: 'Ghi đủ ô theo đúng thứ tự: các cột khi trước, các cột thi sau.',
    effect: 'cases-refused',
    example: { in: 'cases', wrong: '- [3, 7]', right: '- [3, 7, tot]' },
  },
  'case-unknown-column': {
    title: 'Cột của bảng không dùng được',
    why: 'Cột khi là thứ ghi vào phiếu; cột thi là kết quả phải có. Tên cột này không thuộc loại đó.',
    mend: 'Ở khi ghi mã số liệu, mã tiêu chí, ngay, loai hoặc loai_hinh; ở thi ghi mã tiêu chí, tong_diem hoặc xep_loai.',
    effect: 'cases-refused',
    example: { in: 'cases', wrong: 'thi: [tong_diem, muc]', right: 'thi: [tong_diem, xep_loai]' },
  },
  'cases-missing': {
    title: 'Chưa có tệp trường hợp thử',
    why: 'Bộ tiêu chí không có trường hợp tính tay thì không ai biết nó chấm đúng văn bản hay không.',
    mend: 'Viết tệp trường hợp cạnh bộ tiêu chí, cùng tên, đuôi .cases.yaml.',
    effect: 'law-noticed',
    example: {
      in: 'sketch',
      wrong: 'rubrics/xa/phieu/2026-01-01.yaml',
      right: 'rubrics/xa/phieu/2026-01-01.yaml\nrubrics/xa/phieu/2026-01-01.cases.yaml',
    },
  },
  'cases-of-other': {
    title: 'Trường hợp thử của bộ tiêu chí khác',
    why: 'Tệp đứng cạnh một bộ tiêu chí nhưng ghi mã của bộ khác, có lẽ chép từ nơi khác sang.',
    mend: 'Sửa mã ở đầu tệp, hoặc chuyển tệp sang đúng thư mục.',
    effect: 'cases-refused',
    example: { in: 'cases', wrong: 'bo_tieu_chi: thu/lon', right: 'bo_tieu_chi: thu/nho' },
  },
} satisfies Partial<Pages>;
