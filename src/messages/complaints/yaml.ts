import { advice } from '../words/advice.ts';

const RETYPE = 'Xóa ký tự đó và gõ lại bằng bàn phím; thường do chép từ Word hoặc từ trang mạng.';

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** What is wrong with the writing of a YAML or JSON file, before anything is known of its meaning. */
export const yamlComplaints = {
  // what plain YAML has no use for
  'yaml-anchor': () =>
    advice(
      'dùng dấu & để đặt tên cho nội dung',
      'Bỏ phần bắt đầu bằng &; nếu là chữ thì đặt trong ngoặc kép.',
    ),
  'yaml-alias': () =>
    advice(
      'dùng dấu * để lấy lại nội dung ở chỗ khác',
      'Ghi thẳng nội dung vào đây; nếu là chữ thì đặt trong ngoặc kép.',
    ),
  'yaml-merge-key': () =>
    advice('dùng dấu << để trộn nội dung ở chỗ khác vào', 'Ghi thẳng các dòng cần có vào đây, bỏ dòng <<.'),
  'yaml-tag': () => advice('dùng thẻ kiểu dữ liệu (dấu !)', 'Bỏ phần bắt đầu bằng dấu !, chỉ giữ nội dung.'),
  'yaml-directive': () => advice('dùng dòng chỉ thị (dấu % đầu dòng)', 'Xóa dòng bắt đầu bằng dấu %.'),
  'yaml-documents': () =>
    advice(
      'tệp chứa nhiều tài liệu (dấu ---)',
      'Mỗi tệp chỉ ghi một phiếu hoặc một bộ tiêu chí; tách thành nhiều tệp, hoặc xóa dòng ---.',
    ),

  // sizes
  'yaml-too-deep': (args: { most: number; found: number }) =>
    advice(
      `các bậc lồng nhau quá sâu: ${args.found} bậc, tối đa ${args.most}`,
      'Đối chiếu với tệp mẫu; không tệp nào cần quá vài bậc.',
    ),
  'yaml-too-indented': (args: { most: number; found: number }) =>
    advice(
      `dòng thụt vào ${args.found} dấu cách, tối đa ${args.most}`,
      'Mỗi bậc chỉ cần 2 dấu cách; đối chiếu với tệp mẫu.',
    ),
  'yaml-too-many': (args: { most: number; found: number }) =>
    advice(
      `tệp có ${args.found} mục, tối đa ${args.most}`,
      'Một phiếu chỉ có vài chục mục; kiểm tra xem có nhầm tệp không.',
    ),
  'yaml-too-dense': (args: { most: number; found: number }) =>
    advice(
      `tệp có ${args.found} dòng và dấu ngăn cách, tối đa ${args.most}`,
      'Một phiếu chỉ có vài chục dòng; kiểm tra xem có nhầm tệp không.',
    ),
  'scalar-too-long': (args: { most: number; found: number }) =>
    advice(
      `một nội dung dài ${args.found} ký tự, tối đa ${args.most}`,
      'Rút ngắn lại; kiểm tra xem ngoặc kép có quên đóng không.',
    ),
  'key-too-long': (args: { most: number; found: number }) =>
    advice(
      `tên mục dài ${args.found} ký tự, tối đa ${args.most}`,
      'Tên mục chỉ gồm một hai từ; nếu đây là nội dung có dấu hai chấm thì đặt trong ngoặc kép.',
    ),

  // the beginning of a line
  'yaml-tab': () => advice('dòng thụt vào bằng phím Tab', 'Thay Tab bằng dấu cách (2 dấu cách mỗi bậc).'),
  'yaml-indent': () =>
    advice('sai bậc thụt đầu dòng', 'Canh các dòng cùng bậc thẳng hàng, mỗi bậc thêm 2 dấu cách.'),
  'yaml-dash': () =>
    advice(
      'dấu gạch đầu mục đứng sai chỗ',
      'Viết mỗi nội dung trên một dòng riêng dưới mục của nó, bắt đầu bằng "- " và thụt vào 2 dấu cách.',
    ),

  // signs that are missing or too many
  'yaml-two-colons': () =>
    advice('dòng có hai dấu hai chấm', 'Đặt cả nội dung sau dấu hai chấm thứ nhất trong ngoặc kép.'),
  'yaml-colon': (args: { key: string }) =>
    advice(
      `thiếu dấu cách sau dấu hai chấm ở "${args.key}"`,
      'Viết "mục: nội dung", có một dấu cách sau dấu hai chấm, không dùng dấu bằng.',
    ),
  'yaml-no-colon': () =>
    advice(
      'dòng này không có dấu hai chấm',
      'Viết "mục: nội dung"; nếu là phần tiếp của dòng trên thì thụt vào thêm 2 dấu cách.',
    ),
  'yaml-key-lines': () =>
    advice(
      'tên mục viết trên nhiều dòng',
      'Viết mỗi mục trên một dòng: tên mục, dấu hai chấm, dấu cách, nội dung.',
    ),
  'yaml-bracket-open': (args: { bracket: string }) =>
    advice(
      `dấu ngoặc ${args.bracket} mở nhưng chưa đóng`,
      `Thêm dấu ${closing[args.bracket] ?? args.bracket} ở cuối; nội dung trong ngoặc viết trên một dòng.`,
    ),
  'yaml-bracket-extra': (args: { bracket: string }) =>
    advice(
      `thừa dấu ngoặc ${args.bracket}`,
      'Xóa dấu này, hoặc đặt cả nội dung trong ngoặc kép nếu dấu ngoặc là một phần của nội dung.',
    ),
  'yaml-quote-open': (args: { quote: string }) =>
    advice(`dấu ngoặc ${args.quote} mở nhưng chưa đóng`, `Thêm dấu ${args.quote} ở cuối nội dung.`),
  'yaml-comma-extra': () => advice('thừa dấu phẩy trong ngoặc', 'Giữa hai mục chỉ ghi một dấu phẩy.'),
  'yaml-no-comma': () =>
    advice('thiếu dấu phẩy giữa hai mục trong ngoặc', 'Ghi dấu phẩy và dấu cách giữa hai mục.'),
  'yaml-after-value': () =>
    advice(
      'có chữ thừa sau nội dung đã kết thúc',
      'Đặt cả nội dung trong ngoặc kép; chú giải thì ghi sau dấu cách và dấu #.',
    ),
  'yaml-first-sign': (args: { sign: string }) =>
    advice(`nội dung bắt đầu bằng ký tự đặc biệt ${args.sign}`, 'Đặt cả nội dung trong ngoặc kép.'),
  'yaml-escape': () =>
    advice(
      'dấu \\ trong ngoặc kép không đúng cách viết',
      'Viết \\\\ hoặc dùng ngoặc đơn thay cho ngoặc kép.',
    ),
  'yaml-block-header': () =>
    advice(
      'có chữ trên cùng dòng với dấu | hoặc >',
      'Sau dấu | hoặc > thì xuống dòng rồi mới ghi nội dung, thụt vào 2 dấu cách.',
    ),
  'yaml-syntax': () =>
    advice('viết sai cú pháp', 'Viết dạng "mục: nội dung", các dòng cùng bậc thẳng hàng, đóng đủ ngoặc.'),

  // keys
  'key-hidden': (args: { key: string; point: string }) =>
    advice(`tên mục "${args.key}" có ký tự không nhìn thấy (U+${args.point})`, RETYPE),
  'key-complex': () =>
    advice('tên mục phải là một chữ đơn giản', 'Viết tên mục không có ngoặc vuông, ngoặc nhọn.'),
  'key-empty': () => advice('thiếu tên mục trước dấu hai chấm', 'Ghi tên mục trước dấu hai chấm.'),
  'key-reserved': (args: { key: string }) =>
    advice(`không dùng được mục "${args.key}"`, 'Xóa dòng này; không tệp mẫu nào có mục đó.'),
  'key-without-value': (args: { key: string }) =>
    /[:=]\S/.test(args.key)
      ? advice(
          `thiếu dấu cách sau dấu hai chấm ở "${args.key}"`,
          'Viết "mục: nội dung", có một dấu cách sau dấu hai chấm.',
        )
      : advice(
          `"${args.key}" đứng một mình trong { }`,
          'Nội dung có dấu phẩy hoặc dấu hai chấm thì đặt trong ngoặc kép, như ly_do: "Thiếu ý kiến, thiếu chữ ký".',
        ),
  'decimal-comma': (args: { written: string; dotted: string }) =>
    advice(
      `dấu phẩy thập phân trong ngoặc: "${args.written}" bị hiểu thành hai mục`,
      `Trong ngoặc viết dấu chấm, ${args.dotted}, hoặc đặt trong ngoặc kép, "${args.written}".`,
    ),
  'duplicate-key': (args: { key: string; first: string }) =>
    advice(
      `mục "${args.key}" ghi hai lần${args.first === args.key ? '' : ` (lần đầu viết "${args.first}")`}`,
      'Giữ một dòng, xóa dòng còn lại.',
    ),
} as const;
