import { list, typedPath } from './format.ts';

const letters = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String.fromCharCode('a'.charCodeAt(0) + index));

/** Words of questions that are asked in the terminal. */
export const interview = {
  letters,
  help: [
    'Trả lời từng câu rồi bấm Enter. Chưa có thì bấm Enter để bỏ trống.',
    '< câu trước; > câu sau; >> xem lại và lưu; ? xem căn cứ; xoa: bỏ câu trả lời. Ctrl-C: dừng.',
  ],
  asked: (at: number, of: number, label: string) => (of === 1 ? label : `[${at}/${of}] ${label}`),
  section: (title: string) => `== ${title} ==`,
  choice: (letter: string, title: string) => `  ${letter}. ${title}`,
  held: (text: string) => `  Đang ghi: ${text} (Enter để giữ)`,
  prompt: '> ',
  chosen: (title: string) => `  Đã chọn: ${title}`,
  cleared: 'Đã bỏ câu trả lời.',
  first: 'Đây là câu đầu.',
  noMore: 'Câu này không có chú thích.',
  chooseOne: (count: number) => `Gõ ${list(letters(count), 'hoặc')}.`,
  required: 'Câu này phải trả lời mới đi tiếp được.',
  garbled: 'Dòng vừa gõ có ký hiệu không đọc được hoặc chữ hỏng. Gõ lại cả dòng; đừng dùng phím mũi tên.',
  against: (sentence: string) => `Chưa khớp: ${sentence}`,
  goBack: 'Ghi sai ở câu trước thì gõ < để quay lại sửa; cứ đi tiếp cũng được, cuối phiếu còn được nhắc.',
  summary: 'Xem lại',
  line: (at: number, label: string, text: string) => `${at}. ${label}: ${text}`,
  empty: '(để trống)',
  mend: 'Cần sửa trước khi lưu',
  notices: 'Lưu ý',
  summaryAsk: 'Gõ số câu để sửa, hoặc gõ luu để lưu.',
  save: 'luu',
  clear: 'xoa',
  notANumber: (last: number) => `Gõ luu để lưu, hoặc số câu từ 1 đến ${last} để sửa.`,
  notYet: 'Chưa lưu được: còn chỗ chưa khớp nêu ở trên. Gõ số câu để sửa.',
  superiorsHint:
    'Mã, rồi chức danh, như: UV03 Đảng ủy viên; nhiều người thì cách nhau bằng dấu chấm phẩy. Không có ai thì để trống.',
  draft: 'Bản nháp',
  resume: 'Buổi này có bản nháp làm dở',
  resumeChoices: { co: 'Làm tiếp bản nháp', khong: 'Làm lại từ đầu' },
  resumeOrSheet: { co: 'Làm tiếp bản nháp', khong: 'Bỏ bản nháp, làm tiếp phiếu đã lưu' },
  goingOn: (path: string, open: string | null) =>
    `Buổi này đã có phiếu ở ${path}. ${open ?? 'Phiếu đã chấm đủ.'} Sửa hoặc trả lời tiếp rồi gõ luu để lưu lại.`,
  draftLost: (path: string) => `Không đọc được bản nháp ${path}; làm lại từ đầu.`,
  draftOpenElsewhere: (path: string) =>
    `Phiếu này đang được điền ở một cửa sổ khác nữa: bản nháp ${path} vừa đổi từ đó. Chỉ điền tiếp ở một cửa sổ; cửa sổ lưu sau không ghi đè phiếu đã lưu.`,
  draftPartLost: (count: number) =>
    `Bản nháp có ${count} câu ghi hỏng; các câu đó để trống, hãy trả lời lại.`,
  unit: (id: string, name: string) => `${id}  ${name}`.trimEnd(),
  unitOrName: 'Gõ mã hoặc tên chi bộ:',
  unitsOnAsking: (count: number) => `Gõ mã hoặc tên chi bộ; gõ ? để xem ${count} chi bộ.`,
  anyUnit: 'Mã mà đảng ủy đặt cho chi bộ, như CB01',
  someUnit: 'CB01',
  someDay: '2026-04-05',
  blankCall: (unit: string, date: string) => `shcb new ${unit} ${date} -o ${unit}.html`,
  meeting: (unit: string, date: string) => `Phiếu buổi sinh hoạt ngày ${date}, ${unit}`,
  kept: (call: string) => `Bản nháp được giữ. Chạy lại lệnh này để làm tiếp: ${call}`,
  keptBefore: (call: string) =>
    `Bản nháp còn các câu trả lời trước câu vừa gõ. Xong thì chạy lại lệnh này để làm tiếp: ${call}`,
  keptAt: (path: string) =>
    `Các câu trả lời còn trong bản nháp ${path}; lệnh này chạy lại thì hỏi có làm tiếp không.`,
  next: (path: string) =>
    `Bước tiếp theo: in phiếu để ký: shcb score ${typedPath(path)} -o ${path
      .replace(/^.*\//, '')
      .replace(/\.yaml$/, '.docx')}`,
  nextOpen: (call: string) => `Bước tiếp theo: chấm nốt các tiêu chí còn trống: ${call}`,
  stillOpen: (lines: number, facts: number) =>
    `Còn ${list([
      ...(lines === 0 ? [] : [`${lines} tiêu chí chưa chấm`]),
      ...(facts === 0 ? [] : [`${facts} số liệu để xếp loại chưa ghi`]),
    ])} nên phiếu chưa có xếp loại.`,
  watching: 'Đang theo dõi tệp; lưu tệp thì chấm lại. Bấm Ctrl-C để thôi.',
  changed: 'Tệp đã thay đổi, chấm lại:',
  gone: (path: string) =>
    `Không còn thấy ${path}: có thể đã bị xóa, đổi tên hoặc chuyển đi. Vẫn đang chờ; đưa tệp về chỗ cũ thì chấm tiếp.`,
  back: (paths: readonly string[]) => `Đã thấy lại ${list(paths)}.`,
  saved: (path: string, open: string | null) =>
    [`Đã lưu phiếu vào ${path}.`, ...(open === null ? [] : [open])].join(' '),
} as const;
