import type { Say } from '../reasons/index.ts';
import { type Advice, advice } from '../words/advice.ts';
import type { Medium } from '../words/medium.ts';

const kinds: Readonly<Record<string, Advice>> = {
  excel: advice(
    'tệp này thật ra là bảng tính Excel, dù tên tệp mang đuôi khác',
    'Đổi đuôi tệp thành .xlsx; hoặc mở bằng Excel rồi lưu thành CSV UTF-8.',
  ),
  word: advice(
    'tệp này thật ra là văn bản Word, dù tên tệp mang đuôi khác',
    'Mở bằng Word, chép nội dung sang tệp mẫu của phiếu và lưu bằng mã UTF-8.',
  ),
  zip: advice('tệp này thật ra là tệp nén ZIP', 'Giải nén rồi chọn tệp phiếu bên trong.'),
  pdf: advice(
    'tệp này thật ra là tệp PDF',
    'Nhập nội dung vào tệp mẫu của phiếu; chương trình không đọc PDF.',
  ),
  'old-office': advice(
    'tệp này thật ra là tệp Word hoặc Excel đời cũ (.doc, .xls)',
    'Mở bằng Excel và lưu thành .xlsx hoặc CSV UTF-8; với Word thì nhập lại vào tệp mẫu.',
  ),
  rtf: advice(
    'tệp này thật ra là văn bản RTF',
    'Mở bằng Word hoặc WordPad, lưu lại thành văn bản thường (Plain Text), mã hóa UTF-8.',
  ),
  image: advice('tệp này thật ra là tệp ảnh', 'Nhập nội dung vào tệp mẫu của phiếu.'),
  archive: advice('tệp này thật ra là tệp nén', 'Giải nén rồi chọn tệp phiếu bên trong.'),
};

const encodings: Readonly<Record<string, { readonly name: string; readonly cure: string }>> = {
  tcvn3: {
    name: 'chữ viết bằng bảng mã TCVN3 (ABC, phông .VnTime), không phải Unicode',
    cure: 'Chuyển mã bằng Unikey Toolkit (Ctrl+Shift+F6): nguồn TCVN3 (ABC), đích Unicode; rồi lưu lại bằng mã UTF-8.',
  },
  vni: {
    name: 'chữ viết bằng bảng mã VNI Windows (phông VNI-Times), không phải Unicode',
    cure: 'Chuyển mã bằng Unikey Toolkit (Ctrl+Shift+F6): nguồn VNI Windows, đích Unicode; rồi lưu lại bằng mã UTF-8.',
  },
  twice: {
    name: 'chữ UTF-8 đã bị đọc nhầm rồi lưu lại lần nữa',
    cure: 'Lấy lại tệp gốc; khi mở tệp gốc bằng Excel hay Notepad, chọn mã UTF-8 trước khi lưu.',
  },
};

const twice = 'tệp đã bị mã hóa UTF-8 hai lần';

/** What is wrong with the bytes and letters of a text, whatever it says. */
export const textComplaints = {
  'not-text': (args: { kind: string }) =>
    kinds[args.kind] ??
    advice(
      'tệp này không phải tệp văn bản',
      'Kiểm tra xem có nhầm tệp không; phiếu là tệp văn bản, mã UTF-8.',
    ),
  'marks-piled': () =>
    advice(
      'có hơn 30 dấu chồng lên một chữ',
      'Không chữ nào cần quá hai dấu; kiểm tra xem tệp có hỏng không, hoặc gõ lại chỗ đó.',
    ),
  'old-encoding': (args: { encoding: string; sample: string }) => {
    const { name = 'chữ viết bằng bảng mã cũ', cure = 'Lưu lại bằng mã UTF-8.' } =
      encodings[args.encoding] ?? {};
    return advice(`${name}; đọc thử: "${args.sample}"`, cure);
  },
  'read-as-windows-1258': (args: { sample: string }) =>
    advice(
      `tệp không lưu bằng UTF-8; đã đọc theo Windows-1258 ("${args.sample}")`,
      'Xem lại chữ trong kết quả; để chắc chắn, lưu lại tệp bằng mã UTF-8.',
    ),
  'read-as-encoded-twice': (args: { sample: string }) =>
    advice(
      `${twice}; đã đọc lại được ("${args.sample}")`,
      'Xem lại chữ trong kết quả; để chắc chắn, xuất lại tệp từ nguồn, mã UTF-8.',
    ),
  'accents-lost': (args: { word: string }, _: Say, medium: Medium) =>
    advice(
      `chữ có dấu đã mất, chỉ còn dấu hỏi: "${args.word}"`,
      medium === 'page'
        ? 'Gõ lại nội dung này bằng bàn phím.'
        : 'Xuất lại tệp từ nguồn: trong Excel chọn CSV UTF-8, trong PowerShell thêm -Encoding UTF8 sau Export-Csv hoặc Out-File; nếu không thì gõ lại.',
    ),
  'text-turned': (args: { point: string }) =>
    advice(
      `có ký tự đổi chiều chữ không nhìn thấy (U+${args.point}), dòng này có thể hiện ra khác với điều đã ghi`,
      'Xóa chỗ này và gõ lại bằng bàn phím.',
    ),
  'indent-hidden': (args: { point: string }) =>
    advice(
      `đầu dòng, hoặc sau dấu hai chấm, có ký tự trông như dấu cách nhưng không phải (U+${args.point})`,
      'Xóa khoảng trống ở đó và gõ lại bằng phím cách; thường do chép từ Word hoặc trang web.',
    ),
  'letter-hidden': (args: { found: string; point: string }) =>
    advice(
      `trong "${args.found}" có ký tự không nhìn thấy (U+${args.point})`,
      'Xóa cả nội dung này và gõ lại bằng bàn phím; thường do chép từ Word hoặc trang web.',
    ),
  'letter-space': (args: { found: string; point: string }) =>
    advice(
      `cạnh "${args.found}" có dấu cách đặc biệt (U+${args.point}), không phải dấu cách thường`,
      'Xóa dấu cách đó; nếu cần thì gõ lại bằng phím cách.',
    ),
  'letter-foreign': (args: { found: string; letter: string; point: string; meant: string | null }) =>
    advice(
      `trong "${args.found}" có ký tự "${args.letter}" (U+${args.point}) không thuộc bảng chữ cái và chữ số thường dùng`,
      args.meant === null
        ? 'Xóa ký tự này và gõ lại bằng bàn phím.'
        : `Gõ lại bằng bàn phím: ở đây phải là "${args.meant}".`,
    ),
} as const;
