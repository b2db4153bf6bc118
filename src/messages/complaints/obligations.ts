import { advice, meant } from '../words/advice.ts';
import { day } from '../words/format.ts';

/** What is wrong with obligations, and with calls for them. */
export const obligationComplaints = {
  'is-obligations': (args: { id: string }) =>
    advice(
      `"${args.id}" là tệp chế độ sinh hoạt, không dùng ở đây được`,
      'Xem danh sách bằng "shcb rubric list".',
    ),
  'not-obligations': (args: { id: string }) =>
    advice(`"${args.id}" không phải tệp chế độ sinh hoạt`, 'Xem danh sách bằng "shcb rubric list".'),
  'obligations-unknown': (args: { id: string; suggestion: string | null }) =>
    advice(
      `không có tệp chế độ sinh hoạt "${args.id}"`,
      meant(args.suggestion, 'Xem danh sách bằng "shcb rubric list".'),
    ),
  'no-obligations': (args: { known: readonly string[] }) =>
    advice(
      'chưa biết theo dõi việc nào',
      `Ghi nghia_vu: [${args.known[0] ?? 'mã'}] trong shcb.yaml, hoặc thêm --obligations; hiện có: ${args.known.join(', ')}.`,
    ),
  'period-missing': () =>
    advice(
      'chưa có phiếu nào nên chưa biết theo dõi năm nào',
      'Thêm --period 2026 (hoặc 2026-Q1), hoặc --as-of today.',
    ),
  'obligation-of-none': (args: { obligation: string }) =>
    advice(`việc "${args.obligation}" đòi 0, nên ai cũng đã làm xong`, 'Ghi số theo văn bản, từ 1.'),
  'obligation-beyond': (args: { least: number; days: number }) =>
    advice(
      `đòi ${args.least} buổi, trong khi mỗi kỳ như vậy có nhiều nhất ${args.days} ngày`,
      'Sửa it_nhat hoặc moi theo văn bản.',
    ),
  'obligation-combined-shorter': (args: { minutes: number; regular: number }) =>
    advice(
      `buổi kết hợp chuyên đề chỉ cần ${args.minutes} phút, ít hơn buổi thường (${args.regular} phút)`,
      'Đối chiếu so_phut và so_phut_ket_hop với văn bản.',
    ),
  'obligation-after-end': (args: { obligation: string; end: string }) =>
    advice(
      `việc "${args.obligation}" chỉ bắt buộc sau ngày ${day(args.end)} là ngày tệp này hết hiệu lực`,
      'Sửa ap_dung_tu, hoặc hieu_luc.',
    ),
  'obligation-from-idle': (args: { from: string }) =>
    advice(
      `ap_dung_tu không đổi gì, vì tệp này có hiệu lực từ ngày ${day(args.from)}`,
      'Bỏ ap_dung_tu, hoặc ghi ngày sau đó theo văn bản.',
    ),
  'obligation-implied': (args: { obligation: string; by: string }) =>
    advice(
      `việc "${args.obligation}" không đòi thêm gì: ai làm đủ "${args.by}" thì cũng đã làm đủ việc này`,
      'Đối chiếu số lần và kỳ với văn bản, hoặc bỏ bớt một.',
    ),
  'obligation-day': (args: { day: number }) =>
    advice(`không tháng nào có ngày ${args.day}`, 'Ghi một ngày từ 1 đến 31.'),
} as const;
