import type { Effect } from './page.ts';

const effects: Readonly<Record<Effect, string>> = {
  'sheet-refused':
    'Phiếu này chưa được tính; các phiếu khác vẫn được chấm. Trong bảng tổng hợp, tháng đó của chi bộ còn thiếu, không tính là 0 điểm.',
  'file-refused':
    'Tệp này chưa dùng được; các tệp khác vẫn được đọc. Nếu là phiếu thì tháng đó còn thiếu, không tính là 0 điểm; nếu là shcb.yaml thì lệnh dừng; nếu là bộ tiêu chí thì phiếu theo nó chưa được chấm.',
  counted: 'Chỉ là lưu ý: phiếu vẫn được chấm và tính.',
  'counted-unless-strict':
    'Là lưu ý, phiếu vẫn được chấm và tính. Khi chạy với --strict thì là lỗi, và phiếu không được tính.',
  'looked-again':
    'Chỉ là lưu ý để xem lại: phiếu vẫn được chấm và tính đúng như đã ghi. Lưu ý nào không hợp với đảng bộ thì tắt được, bằng cách ghi mã của nó vào bo_qua_luu_y trong shcb.yaml.',
  'left-out': 'Tệp này không vào kết quả lần này; các tệp khác vẫn được tính.',
  'law-refused':
    'Bộ tiêu chí hoặc quy tắc này chưa dùng được; mọi phiếu theo nó chưa được chấm cho đến khi sửa xong.',
  'law-noticed': 'Chỉ là lưu ý cho người viết; bộ tiêu chí vẫn dùng được.',
  'cases-refused': 'Các trường hợp thử trong tệp này chưa chạy được; điểm của phiếu không bị ảnh hưởng.',
  'subordinate-open':
    'Đảng bộ cấp dưới này còn thiếu trong bảng, có dòng "chưa có kết quả"; các đảng bộ khác vẫn được tính.',
  'rating-open':
    'Tổ chức này còn thiếu trong bảng xếp loại, không tính vào tỷ lệ; các tổ chức khác vẫn được tính.',
  'rating-noticed': 'Chỉ là lưu ý: mức đã ghi vẫn được tính, chương trình không đổi mức của tổ chức nào.',
  stopped: 'Lệnh dừng, không tệp nào được ghi. Sửa rồi chạy lại.',
};

const notices: ReadonlySet<Effect> = new Set([
  'counted',
  'counted-unless-strict',
  'looked-again',
  'left-out',
  'law-noticed',
  'rating-noticed',
]);

/** Words around the pages of codes. */
export const pageWords = {
  listTitle: 'Ký hiệu lỗi và lưu ý',
  listNext: 'Xem một mã bằng "shcb explain <mã>", như "shcb explain head-count".',
  code: 'Mã',
  meaning: 'Nội dung',
  weight: 'Mức độ',
  isNotice: (effect: Effect): boolean => notices.has(effect),
  weightOf: (effect: Effect): string => (notices.has(effect) ? 'lưu ý' : 'lỗi'),
  title: (code: string, title: string) => `${title} (${code})`,
  why: 'Vì sao',
  cure: 'Cách sửa',
  meanwhile: 'Khi chưa sửa',
  effect: (effect: Effect): string => effects[effect],
  example: 'Ví dụ',
  /** What is only to be looked at again may be right on both sides. */
  wrong: (effect: Effect): string => (effect === 'looked-again' ? 'Có lưu ý:' : 'Sai:'),
  right: (effect: Effect): string => (effect === 'looked-again' ? 'Không có lưu ý:' : 'Đúng:'),
} as const;
