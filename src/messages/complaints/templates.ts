import { advice, meant } from '../words/advice.ts';
import { megabytes } from '../words/format.ts';
import { commandsWith } from '../words/places.ts';

const LONGEST = 80;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const commandList = (commands: readonly string[]): string =>
  commands.map((command) => `shcb ${command}`).join(', ');

/** Where a place that cannot be filled here has its right place: in the rows of a list, in the words of another command, or in another spelling. */
const placeAdvice = ({
  place,
  list,
  suggestion,
}: {
  readonly place: string;
  readonly list: string | null;
  readonly suggestion: string | null;
}): string => {
  if (list !== null)
    return `Chỗ này chỉ điền được trong dòng lặp của bảng: đặt {#${list}} ở đầu dòng và {/${list}} ở cuối dòng có chỗ này.`;
  const commands = commandsWith(place);
  return commands.length > 0
    ? `Chỗ này là của lệnh khác: ${commandList(commands)}. Xem chỗ của lệnh đang dùng bằng "shcb new mau-van-ban".`
    : meant(
        suggestion === null ? null : `{${suggestion}}`,
        'Xem mọi chỗ điền được bằng "shcb new mau-van-ban -o mau.docx".',
      );
};

const limits: Readonly<Record<string, (part: string, found: number, most: number) => string>> = {
  'archive-too-many': (_, found, most) => `gồm ${found} phần, tối đa ${most}`,
  'archive-part-too-large': (part, _, most) => `có phần "${part}" khi mở ra lớn hơn ${megabytes(most)}`,
  'archive-too-large': (_, __, most) => `khi mở ra lớn hơn ${megabytes(most)}`,
  'archive-ratio': (part, _, most) => `có phần "${part}" nén hơn ${most} lần, như một "bom nén"`,
};

/** What may be wrong with the words that a paper is to be written in. */
export const templateComplaints = {
  'template-unknown': (args: { found: string; known: readonly string[]; suggestion: string | null }) =>
    advice(
      `không có mẫu văn bản “${args.found}”`,
      meant(
        args.suggestion,
        `Ghi sau --mau một trong: ${args.known.join(', ')}; hoặc tệp Word của cơ quan, như --mau mau.docx.`,
      ),
    ),
  'template-elsewhere': (args: { found: string; commands: readonly string[] }) =>
    advice(`mẫu “${args.found}” không dùng cho lệnh này`, `Dùng mẫu này với: ${commandList(args.commands)}.`),
  'template-format': (args: { found: string; allowed: readonly string[] }) =>
    advice(
      `văn bản theo mẫu không ghi được dạng ${args.found}`,
      `Chọn dạng ${args.allowed.join(', ')}, như -o van-ban.docx.`,
    ),
  'place-unknown': (args: {
    template: string;
    place: string;
    at: string;
    suggestion: string | null;
    list: string | null;
  }) =>
    advice(
      `mẫu ${args.template}: không có gì để điền vào {${args.place}} ở “${shortened(args.at)}”`,
      placeAdvice(args),
    ),
  'place-open': (args: { template: string; at: string }) =>
    advice(
      `mẫu ${args.template}: ngoặc nhọn mở nhưng không đóng, hoặc đóng nhưng không mở, ở “${shortened(args.at)}”`,
      'Ghi mỗi chỗ điền trong một cặp ngoặc, như {tong_diem}; dòng lặp của bảng mở bằng {#…} và đóng bằng {/…} cùng tên.',
    ),
  'template-of': (args: { found: string; known: readonly string[]; suggestion: string | null }) =>
    advice(
      `không làm mẫu văn bản cho “${args.found}”`,
      meant(
        args.suggestion,
        `Ghi sau mau-van-ban một trong: ${args.known.join(', ')}, như shcb new mau-van-ban report -o mau.docx.`,
      ),
    ),
  'word-form-broken': (args: { path: string }) =>
    advice(
      `không đọc được tệp Word "${args.path}"`,
      'Mở tệp bằng Word hoặc LibreOffice, lưu lại dạng .docx, không đặt mật khẩu.',
    ),
  'word-form-limit': (args: { path: string; limit: string; part: string; found: number; most: number }) =>
    advice(
      `tệp Word "${args.path}" ${limits[args.limit]?.(args.part, args.found, args.most) ?? 'quá lớn'}`,
      'Xóa hình ảnh và phần không dùng của mẫu rồi lưu lại; mẫu văn bản không cần lớn như vậy.',
    ),
  'word-form-one': (args: { path: string; found: number }) =>
    advice(
      `mẫu ${args.path} điền cho đúng một phiếu, lần này có ${args.found} phiếu`,
      'Chạy lệnh với từng phiếu, như shcb score phieu/2026-03/CB01.yaml --mau mau.docx -o CB01.docx.',
    ),
};
