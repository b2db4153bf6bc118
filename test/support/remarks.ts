import type { Checks, Remark } from '../../src/report/page.ts';

/** Found in a text, with another place. */
export const inText: Remark = {
  code: 'head-count',
  title: 'Mã head-count',
  severity: 'error',
  message: 'số người không khớp',
  hint: 'Sửa số nào sai.',
  place: { file: 'phieu/CB 01.yaml', line: 5, column: 12, endColumn: 14 },
  related: [{ file: 'phieu/CB 01.yaml', line: 8, column: 3 }],
};

/** Found in a workbook. */
export const inWorkbook: Remark = {
  code: 'lost-without-reason',
  title: 'Mã lost-without-reason',
  severity: 'warning',
  message: 'chưa ghi lý do',
  hint: 'Ghi ly_do.',
  place: {
    file: 'Tháng 3.xlsx',
    line: 7,
    column: 3,
    sheet: 'Phiếu',
    cell: 'C7',
    words: 'trang tính “Phiếu”, ô C7',
  },
  related: [],
};

/** About no file. */
export const nowhere: Remark = {
  code: 'file-missing',
  title: 'Mã file-missing',
  severity: 'error',
  message: 'không tìm thấy "a.yaml"',
  hint: 'Xem lại tên.',
  related: [],
};

export const checks: Checks = {
  inputs: ['shcb.yaml', 'phieu/CB 01.yaml', 'Tháng 3.xlsx'],
  remarks: [nowhere, inWorkbook, inText],
};
