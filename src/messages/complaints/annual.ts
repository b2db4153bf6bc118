import { advice, meant } from '../words/advice.ts';
import { decimal } from '../words/format.ts';

/** What is wrong with an annual rule. */
export const annualComplaints = {
  'band-hides-lower': (args: { band: string }) =>
    advice(
      `mức ${args.band} không có điều kiện nên các mức sau không bao giờ được xếp`,
      'Ghi điều kiện, hoặc đặt mức này cuối cùng.',
    ),
  'last-band-conditional': (args: { band: string }) =>
    advice(
      `mức xét cuối "${args.band}" còn có điều kiện, nên có năm không thuộc mức nào`,
      'Bỏ điều kiện của mức cuối.',
    ),
  'rated-open': () => advice('xep_loai phải có tu hoặc den', 'Ghi mã mức xếp loại tháng.'),
  'year-order-reversed': (args: { band: string }) =>
    advice(
      `mức ${args.band} được xét đầu tiên nhưng không có điều kiện, nên năm nào cũng xếp mức này`,
      'Đổi thu_tu_muc: xét từ đầu kia thì mức này là mức xét cuối.',
    ),
  'rated-reversed': (args: { from: string; to: string }) =>
    advice(
      `không mức nào từ "${args.from}" lên đến "${args.to}"`,
      'tu là mức thấp nhất, den là mức cao nhất: {tu: kha} là từ Khá trở lên, {den: kha} là từ Khá trở xuống.',
    ),
  'year-condition-idle': (args: { band: string }) =>
    advice(
      `điều kiện này của mức ${args.band} không loại thêm năm nào: năm đạt các điều kiện khác thì cũng đạt nó`,
      'Đối chiếu số kỳ và các mức với văn bản, hoặc bỏ điều kiện này.',
    ),
  'month-band-unknown': (args: { id: string; suggestion: string | null; allowed: readonly string[] }) =>
    advice(
      `không bộ tiêu chí nào xếp tháng mức "${args.id}"`,
      meant(args.suggestion, `Ghi mã mức của bộ tiêu chí chấm các tháng: ${args.allowed.join(', ')}.`),
    ),
  'meetings-beyond-year': (args: { least: number; months: number }) =>
    advice(
      `đòi ${decimal(args.least)} buổi, trong khi một năm chỉ có ${args.months} buổi thường kỳ`,
      'Sửa so_ky theo văn bản.',
    ),
  'year-fact-one-way': (args: { fact: string }) =>
    advice(
      `số liệu của năm "${args.fact}" phải có đúng một cách tính: từ các tháng, hoặc từ số liệu khác`,
      'Ghi tu_cac_thang, hoặc tinh.',
    ),
  'year-fact-spans': (args: { fact: string }) =>
    advice(
      `số liệu "${args.fact}" chỉ có một trong hai: chia năm ra (moi), lấy số nào (lay_so)`,
      'Ghi cả moi và lay_so, hoặc bỏ cả hai.',
    ),
  'year-not-held-band': () =>
    advice(
      'tháng không họp tính là một mức thì phải nói mức nào; không tính là mức thì không ghi mức và điểm',
      'Ghi xep cùng với cach_tinh: xep_muc, hoặc bỏ xep và diem.',
    ),
  'year-band-unreachable': (args: { band: string }) =>
    advice(
      `không năm nào được xếp ${args.band}: điều kiện không khi nào đúng, hoặc mức xét trước đã nhận hết`,
      'Đối chiếu điều kiện của mức này và của các mức xét trước nó với văn bản.',
    ),
} as const;
