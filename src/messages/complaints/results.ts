import { advice } from '../words/advice.ts';
import { day } from '../words/format.ts';

const AGAIN =
  'Đề nghị đảng bộ cấp dưới lập lại bằng shcb report rồi gửi lại tệp; không sửa tệp kết quả bằng tay.';

const said = (text: string): string => (text === '' ? 'không có' : text);

/** In what a result may differ from what is compiled: the words for it, and its cure. */
const differences: Readonly<
  Record<string, (found: string, wanted: string) => readonly [message: string, hint: string]>
> = {
  schema: (found, wanted) => [
    `là tệp loại "${found}", không phải "${wanted}"`,
    'Đề nghị đảng bộ cấp dưới gửi tệp do lệnh shcb report <kỳ> -f json ghi.',
  ],
  period: (found, wanted) => [
    `là của kỳ ${found}, trong khi đang tổng hợp kỳ ${wanted}`,
    `Đề nghị đảng bộ cấp dưới chạy shcb report ${wanted} -f json; nhiều kỳ thì đặt {ky} trong tên tệp ở ket_qua.`,
  ],
  asOf: (found, wanted) => [
    `tính đến ngày ${day(found)}, trong khi bảng này tính đến ngày ${day(wanted)}`,
    `Đề nghị đảng bộ cấp dưới lập lại với --as-of ${wanted}, hoặc thêm --as-of ${found} ở đây.`,
  ],
  organisation: (found, wanted) => [
    `là của đảng bộ "${found}", không phải "${wanted}"`,
    'Sửa ma hoặc ket_qua của dòng này trong cap_duoi; ma phải đúng như dang_bo của đảng bộ cấp dưới.',
  ],
  rule: (found, wanted) => [
    `xếp loại năm theo ${said(found)}, trong khi ở đây theo ${said(wanted)}`,
    'Thống nhất quy_tac_nam giữa hai cấp, rồi đề nghị đảng bộ cấp dưới lập lại.',
  ],
  scorer: (found, wanted) => [
    `tính theo điểm ${found}, trong khi ở đây cần điểm ${wanted}`,
    `Đề nghị đảng bộ cấp dưới lập lại với --scorer ${wanted}, hoặc bỏ --scorer ở đây.`,
  ],
};

const parts: Readonly<Record<string, string>> = {
  counts: 'số buổi từng mức',
  mean: 'điểm bình quân',
  missing: 'các tháng thiếu phiếu',
  band: 'mức xếp loại',
  totals: 'dòng tổng cộng',
  rows: 'danh sách chi bộ',
};

/** Why the results of a subordinate cannot be compiled. */
export const resultComplaints = {
  'result-missing': (args: { id: string; path: string; period: string }) =>
    advice(
      `chưa có tệp kết quả của "${args.id}": ${args.path}`,
      `Đề nghị đảng bộ cấp dưới chạy shcb report ${args.period} -f json rồi chép tệp vào đó, hoặc sửa ket_qua trong shcb.yaml.`,
    ),
  'result-broken': (args: { id: string; at: string }) =>
    advice(
      `tệp kết quả của "${args.id}" không phải kết quả đầy đủ của shcb report${args.at === '' ? '' : `, sai ở ${args.at}`}`,
      AGAIN,
    ),
  'result-differs': (args: { id: string; what: string; found: string; wanted: string }) => {
    const [message, hint] = differences[args.what]?.(args.found, args.wanted) ?? [args.what, AGAIN];
    return advice(`tệp kết quả của "${args.id}" ${message}`, hint);
  },
  'result-hash': (args: { id: string; found: string; wanted: string }) =>
    advice(
      `tệp kết quả của "${args.id}" có mã đối chiếu (sha256) ${args.found}, trong khi shcb.yaml ghi ${args.wanted}`,
      'Kiểm tra xem tệp có bị thay sau khi gửi không; đúng là tệp mới thì ghi lại sha256 trong cap_duoi.',
    ),
  'result-rubric': (args: { id: string; rubric: string; found: string; wanted: string | null }) =>
    args.wanted === null
      ? advice(
          `kết quả của "${args.id}" theo bộ tiêu chí ${args.rubric}, trong khi ở đây không có phiên bản đó`,
          'Chép tệp của bộ tiêu chí đó từ đảng bộ cấp dưới vào thư mục rubrics/ ở đây.',
        )
      : advice(
          `bộ tiêu chí ${args.rubric} của "${args.id}" khác nội dung với bộ ở đây: mã đối chiếu ${args.found} và ${args.wanted}`,
          'Thống nhất một tệp bộ tiêu chí giữa hai cấp, rồi đề nghị đảng bộ cấp dưới lập lại.',
        ),
  'result-unit-twice': (args: { unit: string; first: string; second: string }) =>
    advice(
      `mã "${args.unit}" có cả ở "${args.first}" và "${args.second}"`,
      'Mỗi mã chỉ của một tổ chức trong toàn đảng bộ; đề nghị một bên đổi mã rồi chạy lại.',
    ),
  'result-sum': (args: { id: string; part: string; unit: string | null; stated: string; found: string }) =>
    advice(
      `kết quả của "${args.id}"${args.unit === null ? '' : `, ${args.unit}`}: ${parts[args.part] ?? args.part} ghi ${said(args.stated)}, trong khi tính lại từ các tháng là ${said(args.found)}`,
      AGAIN,
    ),
} as const;
