import { advice } from './advice.ts';

/** What is wrong with an input that holds many records. */
export const inputComplaints = {
  'line-too-long': (args: { limit: number }) =>
    advice(
      `dòng này dài quá ${args.limit} ký tự`,
      'Mỗi dòng chỉ ghi một phiếu; kiểm tra xem tệp có bị mất dấu xuống dòng không.',
    ),
  'line-not-object': () =>
    advice(
      'dòng này không phải một phiếu viết dạng {"chi_bo": …}',
      'Tệp .ndjson ghi mỗi phiếu trên một dòng, trong ngoặc nhọn; nếu chỉ có một phiếu thì đặt đuôi tệp .json.',
    ),
} as const;
