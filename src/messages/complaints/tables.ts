import { advice } from '../words/advice.ts';
import { list } from '../words/format.ts';
import { calledIn } from '../words/heading.ts';

const quoted = (words: readonly string[]): string => list(words.map((word) => `"${word}"`));

/** What is wrong with a table of meetings: its headings, its rows, its cells. */
export const tableComplaints = {
  'heading-not-found': (args: { rows: number }) =>
    advice(
      `không thấy dòng tiêu đề cột trong ${args.rows} dòng đầu`,
      'Bảng phải có một dòng tiêu đề với các cột "Chi bộ", "Ngày", "Loại", rồi tới số liệu và tiêu chí.',
    ),
  'separator-unclear': () =>
    advice(
      'chưa rõ bảng ngăn cột bằng dấu phẩy, dấu chấm phẩy hay Tab',
      'Ghi "sep=;" (hoặc "sep=,") ở dòng đầu tệp, hoặc lưu lại bảng dạng CSV từ Excel.',
    ),
  'heading-missing': (args: { keys: readonly string[]; misspelt: readonly string[] }) =>
    advice(
      `bảng thiếu cột ${quoted(args.keys.map((key) => calledIn('cells', key)))}`,
      args.misspelt.length === 0
        ? 'Thêm cột vào bảng và ghi tên cột ở dòng tiêu đề; mỗi dòng phải cho biết chi bộ, ngày và loại buổi.'
        : `Có phải cột ${quoted(args.misspelt)} viết sai tên?`,
    ),
  'heading-duplicate': (args: { heading: string; first: string }) =>
    advice(
      `hai cột cùng ghi một nội dung: "${args.first}" và "${args.heading}"`,
      'Giữ một cột, hoặc sửa tên cột cho đúng nội dung.',
    ),
  'heading-mangled': (args: { heading: string }) =>
    advice(
      `tên cột "${args.heading}" là một ngày; có lẽ Excel đã đổi mã tiêu chí (như 1.1) thành ngày`,
      'Ghi tên cột có chữ, như "Tiêu chí 1.1", hoặc định dạng ô là Văn bản (Text) rồi gõ lại mã.',
    ),
  'heading-hint': (args: { heading: string; otherwise: boolean }) =>
    args.otherwise
      ? advice(
          `cột "${args.heading}": phần trong ngoặc cho biết đây không phải số thực tế của buổi sinh hoạt`,
          'Ghi số thực tế của buổi vào cột không có phần đó; hoặc khai tên cột này trong bo_qua_cot của shcb.yaml để bỏ qua.',
        )
      : advice(
          `cột "${args.heading}": không rõ phần trong ngoặc có làm đổi nội dung của cột không`,
          'Bỏ phần trong ngoặc nếu nó chỉ để nhắc; nếu là nội dung khác thì đổi tên cột.',
        ),
  'column-unknown': (args: { heading: string }) =>
    advice(
      `cột "${args.heading}" không phải cột của phiếu, không được đọc`,
      'Nếu là cột riêng của cơ quan thì khai trong bo_qua_cot của shcb.yaml; nếu là số liệu của phiếu thì khai tên cột trong ten_cot.',
    ),
  'unit-name-differs': (args: {
    unit: string;
    name: string;
    named: readonly string[];
    known: string | null;
  }) =>
    advice(
      `mã "${args.unit}"${args.known === null ? '' : ` là của "${args.known}"`} mà tên bên cạnh "${args.name}" là của ${list(args.named)}`,
      'Sửa mã hoặc tên cho cùng một chi bộ.',
    ),
  'unit-name-unknown': (args: { unit: string; name: string; known: string }) =>
    advice(
      `mã "${args.unit}" là của "${args.known}", trong khi tên bên cạnh ghi "${args.name}"`,
      'Kiểm tra xem có ghi nhầm mã không; đúng mã thì sửa tên cho khớp với shcb.yaml.',
    ),
  'ordinal-unread': (args: { found: string }) =>
    advice(
      `ô số thứ tự ghi "${args.found}", không được đọc`,
      'Nếu là nội dung của phiếu thì chuyển sang đúng cột; không thì ghi số thứ tự, hoặc để trống.',
    ),
  'unit-name-ambiguous': (args: { name: string; units: readonly string[] }) =>
    advice(`tên "${args.name}" là của nhiều chi bộ: ${list(args.units)}`, 'Ghi mã chi bộ thay cho tên.'),
  'unit-name-none': (args: { name: string; nearest: { id: string; name: string } | null }) =>
    advice(
      `không có chi bộ nào tên "${args.name}"`,
      args.nearest === null
        ? 'Ghi đúng tên như trong shcb.yaml, hoặc ghi mã chi bộ, như CB01.'
        : `Có phải là "${args.nearest.name}" (${args.nearest.id})? Ghi đúng tên, hoặc ghi mã chi bộ.`,
    ),
  'heading-reserved': (args: { heading: string }) =>
    advice(`tên cột "${args.heading}" không dùng được`, 'Đặt tên cột khác, hoặc bỏ cột này.'),
  'heading-of-lines': (args: { heading: string }) =>
    advice(
      `cột "${args.heading}" không cho biết thuộc tiêu chí nào`,
      'Ghi rõ mã, như "Tự chấm 3.1" hoặc "Lý do 3.1"; hoặc thêm cột "Tiêu chí" để mỗi dòng ghi một tiêu chí.',
    ),
  'heading-empty': () =>
    advice('cột này không có tên mà có ô ghi nội dung', 'Ghi tên cột, hoặc xóa nội dung trong cột.'),
  'table-too-wide': (args: { columns: number; limit: number }) =>
    advice(
      `bảng có ${args.columns} cột, tối đa ${args.limit}`,
      'Bỏ các cột không dùng; kiểm tra xem dấu ngăn cột có đúng không.',
    ),
  'table-without-rows': () =>
    advice('bảng chỉ có dòng tiêu đề, chưa có dòng nào', 'Ghi mỗi buổi sinh hoạt trên một dòng.'),
  'row-too-long': (args: { columns: number }) =>
    advice(
      `dòng này có nhiều ô hơn ${args.columns} cột của bảng`,
      'Kiểm tra dấu ngăn cột thừa; ô có chứa dấu ngăn cột thì đặt trong ngoặc kép.',
    ),
  'row-not-meeting': () =>
    advice(
      'dòng này không ghi chi bộ, ngày, loại buổi',
      'Nếu là dòng cộng hoặc dòng ký tên thì bỏ ra khỏi bảng; nếu là phiếu thì ghi đủ ba ô đó.',
    ),
  'rows-total': (args: { rows: number }) =>
    advice(
      `bỏ qua ${args.rows} dòng cộng`,
      'Dòng cộng không phải phiếu, không được tính; nếu là phiếu thì ghi đủ chi bộ, ngày, loại buổi.',
    ),
  'rows-note': (args: { rows: number }) =>
    advice(
      `bỏ qua ${args.rows} dòng ghi chú, ký tên`,
      'Các dòng này không phải phiếu, không được tính; nếu là phiếu thì ghi đủ chi bộ, ngày, loại buổi.',
    ),
  'rows-unfilled': (args: { rows: number }) =>
    advice(
      `${args.rows} dòng chưa điền, chưa tính là phiếu`,
      'Điền ngày, số liệu và điểm của buổi sinh hoạt rồi chấm lại.',
    ),
  'table-other': (args: { rows: number }) =>
    advice(
      `từ dòng này là một bảng khác, không phải bảng phiếu: ${args.rows} dòng không được đọc`,
      'Để bảng đó ở tệp hoặc trang tính khác; nếu cũng là phiếu thì ghi dòng tiêu đề có "Chi bộ", "Ngày", "Loại".',
    ),
  'cell-too-long': (args: { limit: number }) =>
    advice(`ô này dài quá ${args.limit} ký tự`, 'Rút ngắn nội dung của ô.'),
  'quote-open': () =>
    advice(
      'ô này mở ngoặc kép nhưng không đóng',
      'Thêm ngoặc kép ở cuối ô, hoặc bỏ ngoặc kép ở đầu; các dòng sau vẫn được đọc.',
    ),
  'quote-stray': () =>
    advice(
      'ngoặc kép trong ô này đặt sai chỗ',
      'Ô đặt trong ngoặc kép thì mỗi ngoặc kép bên trong viết hai lần ("").',
    ),
  'line-without-criterion': () =>
    advice('dòng này ghi kết quả nhưng không ghi tiêu chí', 'Ghi mã tiêu chí, như 3.1.'),
  'line-mangled': (args: { found: string }) =>
    advice(
      `mã tiêu chí "${args.found}" là một ngày; có lẽ Excel đã đổi mã (như 2.1) thành ngày`,
      'Định dạng cột mã là Văn bản (Text) rồi gõ lại mã; hoặc ghi có chữ, như "2.1 Nội dung".',
    ),
  'line-twice': (args: { id: string }) =>
    advice(`tiêu chí "${args.id}" ghi hai lần cho một buổi sinh hoạt`, 'Giữ một dòng, xóa dòng còn lại.'),
  'line-differs': (args: { heading: string; first: string; other: string }) =>
    advice(
      `cột "${args.heading}" của một buổi sinh hoạt ghi khác nhau: "${args.first}" và "${args.other}"`,
      'Sửa cho giống nhau, hoặc chỉ ghi ở một dòng của buổi đó.',
    ),
  'line-scattered': (args: { limit: number }) =>
    advice(
      `các dòng của một buổi sinh hoạt nằm rải rác, trong khi bảng dài quá ${args.limit} dòng`,
      'Sắp xếp bảng theo chi bộ, ngày, loại để các dòng của một buổi đứng liền nhau.',
    ),
} as const;
