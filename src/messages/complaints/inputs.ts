import { advice } from '../words/advice.ts';
import { capitalised, typedPath } from '../words/format.ts';

/** The cure for what cannot be read: the form, and how one comes by it. */
const inForm = 'điền nội dung vào phiếu mẫu bằng Excel hoặc trình duyệt rồi gửi tệp đó.';
const getForm =
  'Lấy phiếu mẫu bằng lệnh shcb new <mã chi bộ> <ngày họp> -o phieu.xlsx (đuôi .html thì điền bằng trình duyệt).';

/** What is wrong with an input that holds many records. */
export const inputComplaints = {
  'line-too-long': (args: { limit: number }) =>
    advice(
      `dòng này dài quá ${args.limit} ký tự`,
      'Mỗi dòng chỉ ghi một phiếu; kiểm tra xem tệp có bị mất dấu xuống dòng không.',
    ),
  'line-not-text': (args: { zero: boolean }) =>
    advice(
      args.zero ? 'dòng này có byte 0, không phải chữ' : 'dòng này có byte không phải chữ UTF-8',
      'Gõ lại dòng này, hoặc xuất lại tệp bằng mã UTF-8; các dòng khác vẫn được đọc.',
    ),
  'workbook-foreign': () =>
    advice(
      'đây là bảng tính của chương trình khác, chưa đọc được',
      'Mở bằng chương trình đó rồi lưu hoặc xuất ra dạng .xlsx (Save As, Export).',
    ),
  'workbook-text': () =>
    advice(
      'tệp .txt không được đọc; có thể là bảng Excel lưu dạng "Unicode Text"',
      'Nếu là bảng phiếu thì mở bằng Excel rồi lưu dạng .xlsx hoặc CSV UTF-8.',
    ),
  'workbook-result': () =>
    advice(
      'đây là bảng kết quả do chương trình lập, không phải phiếu, nên không đọc',
      'Để bảng kết quả ở ngoài thư mục phiếu; muốn chấm lại thì chấm các phiếu gốc.',
    ),
  'file-html': () =>
    advice(
      'tệp .html không phải phiếu đã lưu, nên không đọc',
      'Nếu là phiếu để điền thì mở bằng trình duyệt, điền, bấm “Lưu phiếu”, rồi chấm tệp vừa lưu.',
    ),
  'file-pdf': () =>
    advice(
      'tệp PDF không được đọc',
      `Dùng tệp gốc đã làm ra nó, dạng .xlsx; không có thì ${inForm} ${getForm}`,
    ),
  'file-word': () =>
    advice(
      'tệp Word không được đọc làm phiếu',
      `${capitalised(inForm)} Phiếu Word là một bảng thì chép cả bảng sang Excel rồi lưu dạng .xlsx cũng được. ${getForm}`,
    ),
  'file-picture': () =>
    advice(
      'tệp ảnh không được đọc',
      `Nếu là ảnh chụp phiếu thì ${inForm} Ảnh chụp biên bản thì để nguyên. ${getForm}`,
    ),
  'file-archive': () => advice('tệp nén không được đọc', 'Giải nén các phiếu ra thư mục này.'),
  'line-not-object': () =>
    advice(
      'dòng này không phải một phiếu viết dạng {"chi_bo": …}',
      'Tệp .ndjson ghi mỗi phiếu trên một dòng, trong ngoặc nhọn; nếu chỉ có một phiếu thì đặt đuôi tệp .json.',
    ),
  'names-collide': (args: { other: string }) =>
    advice(
      `tên tệp chỉ khác "${args.other}" ở chữ hoa, chữ thường hoặc cách gõ dấu`,
      'Đổi tên một trong hai tệp; chép sang Windows thì chỉ còn lại một tệp.',
    ),
  'too-many-sheets': (args: { found: number; limit: number }) =>
    advice(
      `${args.found} phiếu là quá nhiều cho một bảng (tối đa ${args.limit})`,
      'Dùng --format json, hoặc --format ndjson để ghi mỗi phiếu một dòng (thêm -o để ghi ra tệp), hoặc chấm từng tháng.',
    ),
  'no-terminal': (args: { call: string }) =>
    advice(
      'không hỏi được từng câu: lệnh này không chạy trong cửa sổ lệnh có người gõ',
      `Lấy phiếu trống rồi điền vào tệp: ${args.call}`,
    ),
  'watch-file': (args: { path: string | null }) =>
    advice(
      args.path === null
        ? 'chưa chỉ tệp phiếu nào để chấm liên tục'
        : `"${args.path}" không phải một tệp phiếu`,
      'Ghi tên tệp phiếu đang sửa, như: shcb score --watch phieu/CB01.yaml',
    ),
  'interview-stopped': (args: { later: string | null }) =>
    advice('đã dừng giữa chừng, chưa lưu được gì', args.later ?? 'Chạy lại lệnh này để trả lời từ đầu.'),
  'sheet-not-by-questions': (args: { path: string }) =>
    advice(
      `"${args.path}" đã có, và có nội dung mà hỏi từng câu không giữ được`,
      `Mở tệp đó sửa, vừa sửa vừa xem điểm bằng: shcb score --watch ${typedPath(args.path)}; hoặc thêm --force để làm lại phiếu từ đầu.`,
    ),
  'draft-of-another-sheet': (args: { path: string }) =>
    advice(
      `"${args.path}" đã được ghi sau khi bản nháp này bắt đầu`,
      'Xem phiếu đó. Giữ phiếu đó thì chạy lại và chọn bỏ bản nháp; muốn bản nháp thay phiếu đó thì chạy lại với --force.',
    ),
  'more-notices': (args: { alike: string; count: number }) =>
    advice(`còn ${args.count} lưu ý cùng loại "${args.alike}"`, 'Xử lý các lưu ý đã nêu rồi chạy lại.'),
} as const;
