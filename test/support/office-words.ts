/** A term of the office, with the words that are not to be said for it. */
export interface Term {
  readonly say: string;
  readonly not: RegExp;
}

/** Words that stand alone: a letter, a joint of a name or of an option next to them makes them part of another word. */
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}_-])(?:${pattern})(?![\\p{L}\\p{M}_-])`, 'giu');

/** One word for one thing in every sentence. Names of commands and keys of files are names, and stay. Left to the reader's eye: whether `loại` is that of a meeting, `mã` that of a complaint or `dấu` a hash; each of them is also an ordinary word. */
export const glossary: readonly Term[] = [
  { say: 'phiếu', not: word('đầu vào') },
  { say: 'buổi sinh hoạt', not: word('kỳ (?:thường kỳ|sinh hoạt|họp)') },
  { say: 'sinh hoạt thường kỳ', not: word('định kỳ') },
  { say: 'chuyên đề', not: word('CĐ') },
  { say: 'cấp ủy cấp trên', not: word('(?<!(?:ủy|viên|chức|đảng|bộ|quan) )cấp trên') },
  { say: 'đảng bộ cấp dưới', not: word('(?<!đảng bộ )cấp dưới') },
  { say: 'đối chiếu', not: word('(?<!, +)so(?! với)') },
  { say: 'mục', not: word('khóa') },
  { say: 'kiểm tra lại', not: word('xác minh') },
  { say: 'rà soát', not: word('kiểm chứng') },
  { say: 'ngày tính số liệu', not: word('ngày chốt(?! sổ)') },
  { say: 'mức xếp loại', not: word('(?:hạ|lên|xuống|nửa) (?:\\S+ )?bậc|bậc (?:hạ|làm tròn)') },
  { say: 'bị trừ điểm', not: word('mất điểm|điểm mất') },
  { say: 'gần ngưỡng xếp loại', not: word('sát (?:mức|ngưỡng)') },
  { say: 'biến động tổ chức', not: word('sự kiện') },
  { say: 'chế độ sinh hoạt, việc phải làm', not: word('nghĩa vụ') },
  { say: 'chậm', not: word('(?<!đến )muộn') },
  { say: 'chênh lệch', not: word('chênh(?! lệch)|(?<!chênh )lệch(?! cột| ô)') },
  { say: '6 tháng', not: word('nửa năm|sáu tháng') },
  { say: 'ĐBQ, điểm bình quân', not: word('ĐTB') },
  { say: 'nội dung, số', not: word('(?<!(?:còn|có) )giá trị') },
  { say: 'mã đối chiếu', not: word('băm|dấu sha256') },
  { say: 'mô tả cấu trúc', not: word('lược đồ') },
  { say: 'ký hiệu lỗi', not: word('mã lỗi') },
  { say: 'thông báo lỗi', not: word('lời báo') },
  { say: 'phần kèm lệnh', not: word('tham số') },
  { say: 'trang tính', not: word('trang (?:ẩn|biểu đồ)|(?:cả|bỏ qua) trang này') },
  { say: 'thu hồi phiếu', not: word('rút phiếu|hủy phiếu|đã rút|rút lại') },
  { say: 'chưa quy định rõ; còn thiếu', not: word('để ngỏ') },
  { say: 'nguồn gián tiếp', not: word('thứ cấp') },
  { say: 'người phụ trách', not: word('người giữ') },
  { say: 'thuộc', not: word('rơi vào') },
  { say: 'chữ số thập phân', not: word('số lẻ') },
  { say: 'dấu phân cách hàng nghìn', not: word('ngăn nghìn') },
  { say: 'tệp văn bản', not: word('tệp chữ') },
  { say: 'đưa vào tiêu chí', not: word('ghi thành dòng|(?:đã|được) mã hóa(?! UTF)') },
  { say: 'hoàn thành tốt nhiệm vụ trở lên', not: word('(?<!nhiệm vụ )(?:tổ chức|mức|số) tốt trở lên') },
  {
    say: 'chương trình không hạ mức của tổ chức nào',
    not: word('tự (?:hạ|đổi) mức|ai bị (?:tự )?(?:hạ|đổi) mức'),
  },
  { say: 'không có mục', not: word('(?:mục|số liệu|tệp|tên) lạ') },
];

/** A rule of style that a pattern can hold. */
export interface Rule {
  readonly rule: string;
  readonly broken: RegExp;
}

/** What holds for every sentence, those of regulations and of people apart. That a hint names the place and gives an example, and that one sign has one meaning in a table, is left to the reader's eye. */
export const sentenceRules: readonly Rule[] = [
  {
    rule: 'the months 01 and 02 have two digits, and no other has',
    broken: word('tháng (?:[12]|0[3-9])(?=[/ ]\\d{4}|[/ ]năm)'),
  },
  { rule: 'a day in a sentence has two digits', broken: word('ngày \\d (?=tháng)') },
  {
    rule: 'a number has a decimal comma',
    broken: /(?<![\w.–-])\d+\.\d+(?:%| (?:điểm|phút|phần trăm))/g,
  },
  {
    rule: 'contrast is "nhưng" or "trong khi"',
    broken: /, mà(?!\p{L})| mà (?:chưa|không|vẫn|lại)(?!\p{L})/gu,
  },
  { rule: 'what was named is "đó"', broken: word('ấy') },
  {
    rule: 'downwards one proposes, upwards one asks for an opinion',
    broken: word('xin(?! ý kiến)|hỏi (?:cấp|ý kiến)'),
  },
];

/** What holds for the days and numbers of a page. */
export const pageRules: readonly Rule[] = [
  {
    rule: 'a day is dd/mm/yyyy; the other way only in what is typed',
    broken: /(?<![\w@/=.-])\d{4}-\d{2}-\d{2}(?![\w.-])/g,
  },
  {
    rule: 'a number below nothing has the sign of subtraction',
    broken: /(?<=^|[\s(:→;])-\d+(?:,\d+)?(?![\w/-])/gm,
  },
];

const clauses = (text: string): readonly string[] =>
  text.split(/[.,;:()\n→]|(?<!\p{L})(?:và|hoặc|thì)(?!\p{L})/u);

/** Clauses that say `kỳ` twice, where a meeting that is held `thường kỳ` is one word and not counted. */
export const repeatingPeriods = (text: string): readonly string[] =>
  clauses(text.replaceAll(/thường kỳ|bất kỳ/gi, '')).filter(
    (clause) => (clause.match(word('kỳ')) ?? []).length > 1,
  );
