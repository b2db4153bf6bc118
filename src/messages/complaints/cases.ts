import { advice } from '../words/advice.ts';

const periodKinds = {
  month: { name: 'tháng', one: 'một tháng', like: 'năm và tháng, như 2026-03' },
  quarter: { name: 'quý', one: 'một quý', like: 'năm và quý, như 2026-Q1' },
  half: { name: '6 tháng', one: 'một kỳ 6 tháng', like: '6 tháng của năm, như 2026-H1' },
  year: { name: 'năm', one: 'một năm', like: 'năm, như 2026' },
} as const;

/** What is wrong with the cases of a law. */
export const caseComplaints = {
  'case-expects-nothing': (args: { name: string }) =>
    advice(
      `trường hợp "${args.name}" không nêu kết quả nào nên không kiểm tra gì`,
      'Ghi thi: tong_diem, xep_loai, tieu_chi hoặc ly_do.',
    ),
  'period-of-other-kind': (args: { found: string; wanted: keyof typeof periodKinds }) =>
    advice(
      `việc này xét theo ${periodKinds[args.wanted].name}, "${args.found}" không phải là ${periodKinds[args.wanted].one}`,
      `Ghi ${periodKinds[args.wanted].like}.`,
    ),
  'case-twice': (args: { name: string }) =>
    advice(`hai trường hợp cùng tên "${args.name}"`, 'Đặt cho mỗi trường hợp một tên riêng.'),
  'case-row-length': (args: { wanted: number; found: number }) =>
    advice(
      `dòng này có ${args.found} ô, trong khi các cột khi và thi cộng lại là ${args.wanted}`,
      'Ghi đủ một ô cho mỗi cột, theo đúng thứ tự.',
    ),
  'case-unknown-column': (args: { column: string; list: 'when' | 'expect' }) =>
    args.list === 'when'
      ? advice(
          `cột "${args.column}" không dùng được ở khi`,
          'Ghi mã số liệu, mã tiêu chí, ngay, loai hoặc loai_hinh.',
        )
      : advice(`cột "${args.column}" không dùng được ở thi`, 'Ghi mã tiêu chí, tong_diem hoặc xep_loai.'),
  'cases-missing': (args: { path: string }) =>
    advice(
      `chưa có tệp trường hợp thử "${args.path}"`,
      'Viết các trường hợp cạnh bộ tiêu chí: phiếu nào, được bao nhiêu điểm, xếp mức nào; xem rubrics/README.md.',
    ),
  'cases-of-other': (args: { id: string; expected: string }) =>
    advice(
      `tệp ghi là của "${args.id}", nhưng đứng cạnh "${args.expected}"`,
      'Sửa mã ở đầu tệp, hoặc chuyển tệp sang đúng thư mục.',
    ),
} as const;
