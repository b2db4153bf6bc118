import { advice } from '../words/advice.ts';
import { faultText } from '../words/fault.ts';
import { day, list, month, spanName } from '../words/format.ts';

interface OpenMonth {
  readonly unit: string;
  readonly month: string;
  readonly status: string;
}

const states: Readonly<Record<string, string>> = {
  missing: 'thiếu phiếu',
  incomplete: 'chưa chấm xong',
  error: 'phiếu có lỗi',
  'not-due': 'chưa đến hạn',
};

const MOST_NAMED = 12;

/** Units and months of a period by what keeps them open, the first of them by name; the one month of a period need not be named again. */
export const openText = (open: readonly OpenMonth[], period: string): string =>
  Object.entries(states)
    .flatMap(([status, words]) => {
      const named = open.filter((one) => one.status === status);
      if (named.length === 0) return [];
      const first = named
        .slice(0, MOST_NAMED)
        .map((one) => (one.month === period ? one.unit : `${one.unit} tháng ${month(one.month)}`));
      const rest = named.length - first.length;
      return [`${words}: ${list(first)}${rest > 0 ? ` và ${rest} chỗ nữa` : ''}`];
    })
    .join('; ');

/** What is wrong with closing a period and with what was closed. */
export const closeComplaints = {
  'close-open': (args: { period: string; open: readonly OpenMonth[] }) =>
    advice(
      `chưa chốt ${spanName(args.period)}, còn ${args.open.length} chỗ thiếu (${openText(args.open, args.period)})`,
      'Bổ sung hoặc sửa phiếu rồi chốt; hoặc thêm --allow-open để chốt và ghi rõ những chỗ còn thiếu.',
    ),
  'close-before-end': (args: { period: string; end: string }) =>
    advice(
      `${spanName(args.period)} chưa kết thúc (đến hết ngày ${day(args.end)})`,
      'Chờ hết kỳ rồi chốt; nếu phải chốt trước thì thêm --before-end "lý do", lý do được ghi vào nhật ký.',
    ),
  'close-words-empty': (args: { option: string; example: string }) =>
    advice(
      `chưa ghi gì sau ${args.option}`,
      `Viết nội dung sau ${args.option}, như ${args.option} "${args.example}".`,
    ),
  'close-unjournalled': (args: { period: string; path: string; fault: string }) =>
    advice(
      `${spanName(args.period)} đã chốt vào ${args.path}, nhưng chưa ghi được dòng nhật ký (${faultText(args.fault)})`,
      'Xử lý chỗ trống hoặc quyền ghi; lần chốt sau sẽ tự ghi bù dòng này, không cần chốt lại kỳ đó.',
    ),
  'closing-copied': (args: { path: string; period: string }) =>
    advice(
      `"${args.path}" là bản chép của ${spanName(args.period)} nằm lạc trong thư mục chot`,
      'Chuyển bản chép đó ra ngoài thư mục chot rồi chạy lại; bản chốt thật không bị ảnh hưởng.',
    ),
  'closed-already': (args: { period: string; path: string }) =>
    advice(
      `${spanName(args.period)} đã chốt, ở ${args.path}`,
      'Xem có gì đổi từ lúc chốt bằng "shcb verify"; muốn chốt lại thì thêm --reopen "lý do", bản cũ vẫn được giữ.',
    ),
  'close-locked': (args: { path: string; pid: number | null; host: string | null }) =>
    advice(
      `một lệnh chốt khác đang chạy${args.pid === null ? '' : ` (tiến trình ${args.pid} trên máy ${args.host ?? ''})`}`,
      `Chờ lệnh đó xong rồi chạy lại; nếu chắc chắn không còn lệnh nào đang chạy thì xóa thư mục ${args.path}.`,
    ),
  'reopen-nothing': (args: { period: string }) =>
    advice(`${spanName(args.period)} chưa chốt nên không có gì để chốt lại`, 'Bỏ --reopen để chốt lần đầu.'),
  'reopen-reason': () =>
    advice('chưa ghi lý do chốt lại', 'Viết lý do sau --reopen, như --reopen "Đính chính phiếu CB02".'),
  'journal-unsound': (args: { path: string }) =>
    advice(
      `nhật ký và các kỳ đã chốt trong ${args.path} không còn khớp nhau`,
      'Chạy "shcb verify" để biết chỗ nào; khôi phục thư mục đó từ bản sao lưu rồi chốt.',
    ),
  'changed-while-read': () => advice('tệp bị sửa trong lúc đang tính', 'Lưu và đóng tệp đó rồi chạy lại.'),
  'not-closed': (args: { period: string }) =>
    advice(`${spanName(args.period)} chưa chốt`, `Chốt bằng "shcb close ${args.period}".`),
  'nothing-closed': () =>
    advice('chưa kỳ nào được chốt', 'Chốt một kỳ bằng "shcb close", như "shcb close 2026-03".'),
} as const;
