import { advice } from '../words/advice.ts';
import { decimal } from '../words/format.ts';

/** What is wrong with an annual rule. */
export const annualComplaints = {
  'band-hides-lower': (args: { band: string }) =>
    advice(
      `mức ${args.band} không có điều kiện nên các mức sau không bao giờ được xếp`,
      'Ghi dieu_kien, hoặc đặt mức này cuối cùng.',
    ),
  'last-band-conditional': (args: { band: string }) =>
    advice(
      `mức cuối "${args.band}" còn có điều kiện, nên có năm không rơi vào mức nào`,
      'Bỏ dieu_kien của mức cuối.',
    ),
  'rated-open': () => advice('xep_loai phải có tu hoặc den', 'Ghi mã mức xếp loại tháng.'),
  'meetings-beyond-year': (args: { least: number; months: number }) =>
    advice(
      `đòi ${decimal(args.least)} kỳ, mà một năm chỉ có ${args.months} kỳ thường kỳ`,
      'Sửa so_ky theo văn bản.',
    ),
} as const;
