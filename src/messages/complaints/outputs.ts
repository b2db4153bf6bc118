import { advice } from '../words/advice.ts';
import { faultText, inBrackets } from '../words/fault.ts';

/** What is wrong with a place that is to be written to, and what the system refused. */
export const outputComplaints = {
  'output-exists': (args: { path: string }) =>
    advice(
      `"${args.path}" đã có sẵn, không ghi đè`,
      'Chọn tên khác, hoặc thêm --force nếu thật sự muốn ghi đè.',
    ),
  'folder-wanted': (args: { path: string; period: string }) =>
    advice(
      `"${args.path}" là tên tệp, trong khi --all ghi mỗi chi bộ một tệp vào một thư mục`,
      `Ghi tên thư mục, như -o gui-di; muốn một bảng Excel chung cho mọi chi bộ thì chạy: shcb new ${args.period} -o ${args.path.replace(/\.[^.]*$/, '')}.xlsx`,
    ),
  'outputs-same': (args: { path: string }) =>
    advice(
      `"${args.path}" vừa là tệp kết quả vừa là tệp lỗi`,
      'Chọn hai tên khác nhau cho --output và --problems.',
    ),
  'output-is-input': (args: { path: string }) =>
    advice(`"${args.path}" là tệp đang đọc, không ghi đè`, 'Chọn tên khác cho tệp kết quả.'),
  'output-protected': (args: { path: string; what: 'workspace' | 'closing' | 'law' }) =>
    advice(
      {
        workspace: `"${args.path}" là tệp của thư mục làm việc, không bao giờ ghi đè`,
        closing: `"${args.path}" nằm trong thư mục các kỳ đã chốt, không lệnh nào khác được ghi vào đó`,
        law: `"${args.path}" nằm trong thư mục bộ tiêu chí, kết quả không được ghi vào đó`,
      }[args.what],
      'Chọn chỗ khác cho tệp kết quả.',
    ),
  'output-not-file': (args: { path: string; kind: 'folder' | 'link' | 'other' }) =>
    advice(
      `không ghi được vào "${args.path}": ${
        {
          folder: 'đó là thư mục',
          link: 'đó là liên kết không dẫn tới tệp nào',
          other: 'đó là thiết bị hoặc ống dẫn, không phải tệp',
        }[args.kind]
      }`,
      'Chọn tên khác cho tệp kết quả, như ket-qua.json.',
    ),
  'output-busy': (args: { path: string; pid: number }) =>
    advice(
      `một lệnh khác (tiến trình ${args.pid}) đang ghi "${args.path}"`,
      'Chờ lệnh đó xong rồi chạy lại, hoặc chọn tên khác cho tệp kết quả.',
    ),
  'output-failed': (args: { path: string; fault: string | null }) =>
    advice(
      `không ghi được "${args.path}"${inBrackets(args.fault)}`,
      'Kiểm tra thư mục có tồn tại, quyền ghi, chỗ trống, và tệp có đang mở trong chương trình khác không.',
    ),
  'output-name': (args: { name: string; fault: 'device' | 'sign' | 'ending' }) =>
    advice(
      {
        device: `"${args.name}" là tên Windows dành riêng cho thiết bị`,
        sign: `tên tệp "${args.name}" có ký tự Windows không cho dùng`,
        ending: `tên tệp "${args.name}" kết thúc bằng dấu chấm hoặc dấu cách`,
      }[args.fault],
      'Chọn tên khác chỉ gồm chữ, số, gạch ngang, như ket-qua-2026.json.',
    ),
  'standard-output-failed': (args: { fault: string }) =>
    advice(
      `không đưa hết được kết quả ra nơi nhận (${faultText(args.fault)})`,
      'Kiểm tra chỗ trống ở nơi nhận; hoặc dùng -o để ghi ra tệp, tệp được ghi trọn vẹn hoặc không ghi gì.',
    ),
  'system-refused': (args: { path: string | null; fault: string }) =>
    advice(
      args.path === null
        ? `máy không cho làm tiếp (${faultText(args.fault)})`
        : `máy không cho dùng "${args.path}" (${faultText(args.fault)})`,
      'Kiểm tra thư mục đang đứng có còn không, quyền đọc và ghi, ổ đĩa và ổ mạng, rồi chạy lại.',
    ),
} as const;
