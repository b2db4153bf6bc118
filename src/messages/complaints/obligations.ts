import { advice, meant } from '../words/advice.ts';

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
  'obligation-day': (args: { day: number }) =>
    advice(`không tháng nào có ngày ${args.day}`, 'Ghi một ngày từ 1 đến 31.'),
} as const;
